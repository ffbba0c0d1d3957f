import type { Passage } from './passage.ts';
import type { Quote } from './quote.ts';

/**
 * What an article says to a quote that somebody claims. Exact: letter for letter. Typography: the same words, with other
 * quotation marks, dashes, spaces or capitals, with omissions that are marked, with insertions in brackets. Altered: words
 * were changed, added or left out. Stitched: pieces of two or more places, as if they were one. Out of context: the words
 * are there, but what was cut off denies, doubts or passes them on. Other speaker: somebody else said them. Other
 * article: they stand in another one than claimed. Not found: no article says this.
 */
export type VerdictKind =
  | 'exact'
  | 'typography'
  | 'altered'
  | 'stitched'
  | 'out-of-context'
  | 'other-speaker'
  | 'other-article'
  | 'not-found';

export type ChangeKind = 'word' | 'negation' | 'number' | 'name';

/** A part of the claim beside the article's words for it; either may be missing, not both. */
export interface DiffPart {
  readonly kind: 'same' | ChangeKind;
  /** As typed; empty where the claim leaves out the article's words. */
  readonly claimed: string;
  /** Nothing where the claim adds words. */
  readonly actual?: Quote;
}

/** What was cut off at the edges of a quote, or left out of it, that changes what it says. */
export interface CroppedCue {
  readonly kind: 'negation' | 'denial' | 'hedge' | 'attribution';
  readonly quote: Quote;
}

/** What a quote was typed with that cannot be seen. */
export interface Disguise {
  /** How many zero-width characters, soft hyphens and marks of direction it has. */
  readonly invisible: number;
  /** Letters that only look like those of the words that they stand in. */
  readonly lookAlikes: readonly LookAlike[];
}

export interface LookAlike {
  readonly letter: string;
  readonly script: 'Latin' | 'Cyrillic' | 'Greek';
  /** As typed. */
  readonly word: string;
}

export interface Verdict {
  readonly verdict: VerdictKind;
  /** The words that were compared, without what a message has around them. */
  readonly claim: string;
  /** 0 to 1: the share of the claim's words that the passages hold in this order. */
  readonly coverage: number;
  /** Where the claim stands, piece by piece; of one that was not found, what comes nearest. */
  readonly passages: readonly Passage[];
  /** The whole claim beside the article's words; empty when it was not found. */
  readonly diff: readonly DiffPart[];
  readonly cropped: readonly CroppedCue[];
  /** Whether the sentence goes on before or after the claim. */
  readonly goesOn: boolean;
  /** Who said it, in the article's words, as far as the sentence tells. */
  readonly speaker?: Quote;
  readonly disguise: Disguise;
}

export function changesOf({ diff }: Pick<Verdict, 'diff'>): (DiffPart & { readonly kind: ChangeKind })[] {
  return diff.flatMap((part) => (part.kind === 'same' ? [] : [{ ...part, kind: part.kind }]));
}
