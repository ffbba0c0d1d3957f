import type { Article, Paragraph } from './article.ts';
import type { Passage } from './passage.ts';

/** A passage of an earlier text of an article, and what has replaced its paragraph. */
export interface RevisedPassage {
  readonly before: Passage;
  /** The article with its current text. */
  readonly article: Article;
  /** Undefined if the paragraph was removed. */
  readonly after: Paragraph | undefined;
}

export function isRevised(passage: Passage | RevisedPassage): passage is RevisedPassage {
  return 'before' in passage;
}
