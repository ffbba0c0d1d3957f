import type { Paragraph } from './article.ts';

/** A difference between two texts: a paragraph added (no `before`), removed (no `after`) or edited (both). */
export interface TextChange {
  readonly before?: Paragraph;
  readonly after?: Paragraph;
}
