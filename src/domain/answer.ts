import type { Article } from './article.ts';
import type { Passage } from './passage.ts';
import type { RecordField } from './record.ts';
import type { Summary } from './summary.ts';

/**
 * How passages match. Of a question: they answer it, or they are the closest match and may not answer it. Of a quote: they
 * have its words in this order, or in another order or form.
 */
export type Match = 'answer' | 'closest' | 'exact' | 'reordered';

/** Why there is no answer. The edges put it into words. */
export type RefusalReason =
  | { readonly code: 'no-articles' }
  /** The text has no keywords: only stop words, or no words at all. */
  | { readonly code: 'no-keywords' }
  /** Keywords, as typed, that no searched paragraph contains. */
  | { readonly code: 'words-missing'; readonly words: readonly string[] }
  /** The question is in none of the articles' languages (ISO 639-1). */
  | { readonly code: 'other-language'; readonly languages: readonly string[] }
  /** The articles do not quote this speaker with these words. */
  | { readonly code: 'not-said'; readonly speaker: string }
  /** The question is about an article's record, and several articles could be meant. */
  | { readonly code: 'article-unnamed' }
  /** Every keyword occurs, but no paragraph contains enough of them. */
  | { readonly code: 'words-scattered' };

/** A word of a question that no article contains, and the name in the articles that may be meant. */
export interface NameSuggestion {
  readonly typed: string;
  readonly name: string;
  /** The question with the name in its place. */
  readonly question: string;
}

interface Answered {
  readonly kind: 'answered';
  readonly match: Match;
  /** Best first; at least one. */
  readonly passages: readonly [Passage, ...Passage[]];
  /** Whether the question is in another language than the article that answers it. */
  readonly otherLanguage?: boolean;
  /** Given with the closest match of a question. */
  readonly suggestions?: readonly NameSuggestion[];
}

export interface Refused {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** Best first; none of them answers. */
  readonly nearest: readonly Passage[];
  readonly suggestions?: readonly NameSuggestion[];
}

/** The record of an article answers. */
export interface Recorded {
  readonly kind: 'record';
  readonly field: RecordField;
  readonly article: Article;
}

/** The question asks for the main point. */
interface Summarized {
  readonly kind: 'summary';
  readonly summary: Summary;
}

export type Answer = Answered | Refused;
/** What a question may get, beside passages. */
export type QuestionAnswer = Answer | Recorded | Summarized;
