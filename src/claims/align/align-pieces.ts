import type { Window } from '../find/windows.ts';
import { type AlignedPair, align } from './align.ts';
import type { Claim } from './claim.ts';
import { type Seed, seedsOf } from './seeds.ts';

/** A part of the claim aligned with one window. */
export interface Piece {
  readonly window: Window;
  /** Has every word of this part of the claim. */
  readonly pairs: readonly AlignedPair[];
  /** Number of matching words. */
  readonly matched: number;
}

/** Source words beyond the seed, on each side, that the rest of the claim may be aligned with, in words. */
const SLACK = 3;
/** Any match at all starts the first piece. */
const MIN_FIRST_SCORE = 1;

/** The claim in as few pieces as cover it, in its order; none if no window shares a word with it. */
export function alignPieces(claim: Claim, windows: readonly Window[]): Piece[] {
  const encoded = windows
    .map((window) => claim.encoded(window))
    .sort((one, other) => other.maxScore - one.maxScore);
  const seeds = seedsOf(encoded, claim.words.length, MIN_FIRST_SCORE);
  return seeds.map((seed, index) => {
    const from = index === 0 ? 0 : seed.claimStart;
    return pieceAround(seed, from, seeds[index + 1]?.claimStart ?? claim.words.length);
  });
}

/** The whole claim as one piece, aligned with the window of the largest piece. */
export function alignWhole(claim: Claim, pieces: readonly Piece[]): Piece | undefined {
  const [largest] = pieces.toSorted((one, other) => other.matched - one.matched);
  if (largest === undefined || pieces.length === 1) return largest;
  const same = largest.pairs.filter(({ same }) => same);
  const seed = {
    encoded: claim.encoded(largest.window),
    claimStart: same[0]?.claim ?? 0,
    claimEnd: (same.at(-1)?.claim ?? 0) + 1,
    sourceStart: same[0]?.source ?? 0,
    sourceEnd: (same.at(-1)?.source ?? 0) + 1,
  };
  return pieceAround(seed, 0, claim.words.length);
}

/** Aligns all of this range of the claim with the words around the seed. */
function pieceAround(seed: Seed, claimStart: number, claimEnd: number): Piece {
  const { window, texts } = seed.encoded;
  const before = seed.claimStart - claimStart;
  const after = claimEnd - seed.claimEnd;
  const bounds = {
    claimStart,
    claimEnd,
    sourceStart: Math.max(0, seed.sourceStart - before - SLACK),
    sourceEnd: Math.min(window.words.length, seed.sourceEnd + after + SLACK),
  };
  const { pairs } = align(texts, bounds, { whole: true });
  return { window, pairs, matched: pairs.filter(({ same }) => same).length };
}
