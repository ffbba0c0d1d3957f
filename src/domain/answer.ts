import type { Passage } from './passage.ts';

/**
 * How the passages relate to what was asked: they answer a question, they are the closest match and may not quite answer it,
 * they say the words asked for in this order, or they say the same words in another order or form.
 */
export type Match = 'answer' | 'closest' | 'exact' | 'reordered';

/** Why there is no answer; the edges word it. */
export type RefusalReason =
  | { readonly code: 'no-articles' }
  /** Nothing but stop words, or no words at all. */
  | { readonly code: 'no-telling-words' }
  /** Telling words, as the person typed them, that no searched paragraph has. */
  | { readonly code: 'words-missing'; readonly words: readonly string[] }
  /** The question is in none of these languages (ISO 639-1), in which the articles are. */
  | { readonly code: 'other-language'; readonly languages: readonly string[] }
  /** Whoever was named is not quoted with these words. */
  | { readonly code: 'not-said'; readonly speaker: string }
  /** Every telling word occurs, but no one paragraph holds enough of them. */
  | { readonly code: 'words-scattered' };

interface Answered {
  readonly kind: 'answered';
  readonly match: Match;
  /** Best first, at least one. */
  readonly passages: readonly [Passage, ...Passage[]];
  /** Whether the question is in another language than the articles that were asked. */
  readonly otherLanguage?: boolean;
}

export interface Refused {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** Best first; none of them is an answer. */
  readonly nearest: readonly Passage[];
}

export type Answer = Answered | Refused;
