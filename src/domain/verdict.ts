import type { Article } from './article.ts';
import type { Passage } from './passage.ts';
import type { Quote } from './quote.ts';

/**
 * The result of checking a claimed quote. Exact: letter for letter. Typography: the same words with other quotation marks,
 * dashes, spaces or capitals, with marked omissions, or with insertions in brackets. Altered: words were changed, added or left
 * out. Stitched: pieces from two or more places, or of two or more speakers, presented as one. Out of context: the words are there, but what was cut off
 * denies, doubts or attributes them. Other speaker: somebody else said them. Other article: they are in another article than
 * claimed. Not found: no article says this.
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

/** A part of the claim with the article's words for it. Either may be missing, but not both. */
export interface DiffPart {
  readonly kind: 'same' | ChangeKind;
  /** As typed; empty if the claim leaves out the article's words. */
  readonly claimed: string;
  /** Absent if the claim adds words. */
  readonly actual?: Quote;
  /** An allowed difference that a reader may want to know of. */
  readonly allowed?: AllowedDifference;
}

/**
 * Attribution: the words between two parts of what somebody said are left out. Insertion: words in brackets stand for the
 * article's. Expansion: a contraction is written out, or the other way round.
 */
export type AllowedDifference = 'attribution' | 'insertion' | 'expansion';

/** Words cut off at the edges of a quote, or left out of it, that change its meaning. */
export interface CroppedCue {
  readonly kind: 'negation' | 'denial' | 'hedge' | 'attribution' | 'question';
  readonly quote: Quote;
}

/** Invisible and misleading characters in a typed quote. */
export interface Disguise {
  /** Number of zero-width characters, soft hyphens and direction marks. */
  readonly invisible: number;
  /** Letters of another script than the words that they are in. */
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
  /** The words that were compared, without the message around them. */
  readonly claim: string;
  /** 0 to 1: the share of the claim's words that the passages contain in this order. */
  readonly coverage: number;
  /** The passages of the claim's pieces, in order; if it was not found, the nearest passages. */
  readonly passages: readonly Passage[];
  /** The whole claim with the article's words; empty if it was not found. */
  readonly diff: readonly DiffPart[];
  readonly cropped: readonly CroppedCue[];
  /** Words near the claim that may qualify other words. */
  readonly doubtful: readonly CroppedCue[];
  /** Whether the claim joins what different speakers said. */
  readonly isMixed: boolean;
  /** Whether the sentence continues before or after the claim. */
  readonly goesOn: boolean;
  readonly speaker: ClaimedSpeaker;
  /** The words are the article's own, for what the speaker said. */
  readonly isReported: boolean;
  readonly disguise: Disguise;
  /** Number of quotations of a message of which this is the one that fares worst; 0 if all of it was compared. */
  readonly quotations: number;
  /** The article whose headline the claim is, or begins with. */
  readonly headlineOf?: Article;
  /** Whether the claim is a headline and nothing else. The passage is then the paragraph below it. */
  readonly isHeadline: boolean;
}

/** Who is claimed to have said it, and who did as far as the article tells. */
export interface ClaimedSpeaker {
  /** As typed. */
  readonly claimed?: string;
  /** Present with `claimed`. */
  readonly status?: SpeakerStatus;
  /** The article's words for whoever it gives the claim to: the fullest form of a name, or "the company", "she". */
  readonly actual?: Quote;
}

/** Confirmed: said by the claimed speaker. Other: said by somebody else. Unknown: the article does not tell. */
export type SpeakerStatus = 'confirmed' | 'other' | 'unknown';

export function changesOf({ diff }: Pick<Verdict, 'diff'>): (DiffPart & { readonly kind: ChangeKind })[] {
  return diff.flatMap((part) => (part.kind === 'same' ? [] : [{ ...part, kind: part.kind }]));
}
