import type { AsideKind } from '../../../../domain/extraction.ts';

/** What a block of a page is to its article. Body text and headings are the article's own. */
export type BlockKind = 'body' | 'heading' | AsideKind;

/** True for a kind of block that is not the article's own text. */
export function isAside(kind: BlockKind): kind is AsideKind {
  return kind !== 'body' && kind !== 'heading';
}
