import type { Article } from './article.ts';
import type { Quote } from './quote.ts';
import type { Receipt } from './receipt.ts';

/** Which of its article's texts one is. */
export interface RevisionPlace {
  /** 1-based, the oldest first. */
  readonly number: number;
  /** How many texts the article has had. */
  readonly of: number;
}

export interface Proved {
  readonly kind: 'proved';
  readonly receipt: Receipt;
  readonly quote: Quote;
  /** Absent for an article of the articles folder, which has one text. */
  readonly revision?: RevisionPlace;
}

/**
 * What becomes of a receipt: its words stand in its text, unchanged; or the article is here and never had that text; or the
 * text is here, and has other words at that place; or the article was removed, at a time in milliseconds since 1970; or
 * nothing here is of that text.
 */
export type Proof =
  | Proved
  | { readonly kind: 'other-text'; readonly article: Pick<Article, 'title'> }
  | { readonly kind: 'other-words'; readonly article: Pick<Article, 'title'> }
  | { readonly kind: 'removed'; readonly article: Pick<Article, 'title'>; readonly at: number }
  | { readonly kind: 'not-here' };
