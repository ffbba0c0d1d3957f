import type { Article } from '../article.ts';
import { Quote } from '../quote.ts';
import type { HeadlineReceipt, ProvenWords, Receipt, TextReceipt } from './receipt.ts';
import { sha256Of } from './sha256.ts';
import { type Standing, standingOf } from './standing.ts';

/** Which revision of an article a text is. */
interface RevisionPlace {
  /** 1-based, oldest first. */
  readonly number: number;
  /** The number of revisions. */
  readonly of: number;
}

/** A text that a receipt may have been made from. */
export interface KnownText {
  readonly article: Article;
  /** Other headlines that the article had with this text. */
  readonly titles?: readonly string[];
  /** Absent for an article from the articles folder, which has one revision. */
  readonly revision?: RevisionPlace;
  /** The article with its present text; by default, the same. */
  readonly present?: Article | undefined;
}

export interface Proved {
  readonly kind: 'proved';
  readonly receipt: TextReceipt;
  readonly quote: Quote;
  readonly revision?: RevisionPlace;
  readonly standing: Standing;
}

export interface ProvedHeadline {
  readonly kind: 'proved-headline';
  readonly receipt: HeadlineReceipt;
  /** With the headline that is proved. */
  readonly article: Article;
  readonly revision?: RevisionPlace;
  /** The article's present headline, if it is another. */
  readonly renamed?: string;
}

/**
 * The outcome of checking a receipt. Proved: its words stand in its text, unchanged, or are the headline of that text. Other
 * text: the article is here, but never had that text. Other words: the text is here, but has other words at that place. Other
 * headline: the text is here, but has another headline. Removed: the article was removed, at a time in milliseconds since
 * 1970. Not here: nothing here has that text.
 */
export type Proof =
  | Proved
  | ProvedHeadline
  | { readonly kind: 'other-text'; readonly article: Pick<Article, 'title'> }
  | { readonly kind: 'other-words'; readonly article: Pick<Article, 'title'> }
  | { readonly kind: 'other-headline'; readonly article: Pick<Article, 'title'> }
  | { readonly kind: 'removed'; readonly article: Pick<Article, 'title'>; readonly at: number }
  | { readonly kind: 'not-here' };

/** Whether a receipt's words were found where it says. */
export function isProved(proof: Proof): proof is Proved | ProvedHeadline {
  return proof.kind === 'proved' || proof.kind === 'proved-headline';
}

/** Checks a receipt against the text that it was made from. */
export async function proofIn(known: KnownText, receipt: Receipt): Promise<Proof> {
  return receipt.kind === 'headline' ? headlineProof(known, receipt) : textProof(known, receipt);
}

async function textProof(
  { article, revision, present = article }: KnownText,
  receipt: TextReceipt,
): Promise<Proof> {
  if (!(await fits(receipt, article))) return { kind: 'other-words', article };
  const quote = Quote.slice(article, receipt);
  return {
    kind: 'proved',
    receipt,
    quote,
    ...(revision && { revision }),
    standing: standingOf(quote, present),
  };
}

async function headlineProof(
  { article, titles = [], revision, present = article }: KnownText,
  receipt: HeadlineReceipt,
): Promise<Proof> {
  if ((await sha256Of(article.text)) !== receipt.textHash) return { kind: 'other-text', article };
  for (const title of [article.title, ...titles]) {
    if (!(await areThese(receipt.words, title))) continue;
    const renamed = present.title === title ? {} : { renamed: present.title };
    return {
      ...{ kind: 'proved-headline', receipt, article: { ...article, title } },
      ...(revision && { revision }),
      ...renamed,
    };
  }
  return { kind: 'other-headline', article };
}

/** Whether the text is the receipt's text and has its excerpt at its place. */
export async function fits(
  { textHash, paragraph, start, end, words }: TextReceipt,
  { text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>,
): Promise<boolean> {
  const own = paragraphs[paragraph - 1];
  const isInside = own !== undefined && own.start <= start && start < own.end && end <= text.length;
  return isInside && (await areThese(words, text.slice(start, end))) && (await sha256Of(text)) === textHash;
}

async function areThese(words: ProvenWords, text: string): Promise<boolean> {
  return 'text' in words ? words.text === text : words.hash === (await sha256Of(text));
}
