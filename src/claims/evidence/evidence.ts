import type { Article } from '../../domain/article.ts';
import type { CroppedCue, DiffPart, SpeakerStatus } from '../../domain/verdict.ts';
import type { Comparison } from '../align/comparison.ts';
import type { ClaimForm } from '../find/claim-forms.ts';
import type { Excerpt } from '../find/excerpt.ts';

/** Facts about a claim, from which `decideVerdict` alone draws a conclusion. */
export interface Evidence {
  /** The article has the compared form letter for letter; otherwise only its words were aligned. */
  readonly isLiteral: boolean;
  /** Letters of the typed claim were replaced before it was compared: look-alikes, invisible characters, "[T]he". */
  readonly isNormalized: boolean;
  /** The share of the claim's words that the excerpts have, 0 to 1. */
  readonly coverage: number;
  /** Number of excerpts that the claim is made of; 0 if no article shares a word with it. */
  readonly pieces: number;
  /** The claim joins the direct speech of different speakers. */
  readonly isMixed: boolean;
  /** The claim beside the article's words; empty for a literal match. */
  readonly diff: readonly DiffPart[];
  /** Cues around an unchanged excerpt, or omitted from it; not collected for changed or stitched claims. */
  readonly cropped: readonly CroppedCue[];
  /** Cues nearby that may qualify other words. */
  readonly doubtful: readonly CroppedCue[];
  readonly speaker: SpeakerEvidence;
  readonly article: ArticleEvidence;
}

/** What the article says about the claimed speaker. */
export type SpeakerEvidence = SpeakerStatus | 'not-claimed';

/** Where the words stand, compared with where they are claimed to stand. */
export type ArticleEvidence = 'not-claimed' | 'claimed' | 'other';

/** One way to find the claim in the articles. */
export interface Finding {
  readonly form: ClaimForm;
  readonly evidence: Evidence;
  /** In the order of the claim. */
  readonly pieces: readonly FoundPiece[];
  /** Absent for a literal match. */
  readonly comparison?: Comparison;
  /** The article whose headline the claim is, or begins with. */
  readonly headlineOf?: Article;
}

export interface FoundPiece {
  readonly excerpt: Excerpt;
  /** Share of the claim's words that match, 0 to 1. */
  readonly share: number;
}
