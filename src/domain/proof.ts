import type { Article } from './article.ts';
import { Quote } from './quote.ts';
import { fits, type Receipt } from './receipt.ts';

/** Which revision of an article a text is. */
export interface RevisionPlace {
  /** 1-based, oldest first. */
  readonly number: number;
  /** The number of revisions. */
  readonly of: number;
}

export interface Proved {
  readonly kind: 'proved';
  readonly receipt: Receipt;
  readonly quote: Quote;
  /** Absent for an article from the articles folder, which has one revision. */
  readonly revision?: RevisionPlace;
}

/**
 * The outcome of checking a receipt. Proved: its words stand in its text, unchanged. Other text: the article is here, but
 * never had that text. Other words: the text is here, but has other words at that place. Removed: the article was removed, at
 * a time in milliseconds since 1970. Not here: nothing here has that text.
 */
export type Proof =
  | Proved
  | { readonly kind: 'other-text'; readonly article: Pick<Article, 'title'> }
  | { readonly kind: 'other-words'; readonly article: Pick<Article, 'title'> }
  | { readonly kind: 'removed'; readonly article: Pick<Article, 'title'>; readonly at: number }
  | { readonly kind: 'not-here' };

/** Checks a receipt against the article with the text that the receipt was made of. */
export function proofIn(article: Article, receipt: Receipt, revision?: RevisionPlace): Proof {
  if (!fits(receipt, article)) return { kind: 'other-words', article };
  const quote = Quote.slice(article, receipt);
  return { kind: 'proved', receipt, quote, ...(revision === undefined ? {} : { revision }) };
}
