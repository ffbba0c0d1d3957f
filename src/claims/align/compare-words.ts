import { quoteWordsOf } from '../../language/words/quote-words.ts';
import type { Window } from '../find/windows.ts';
import { align, type Pair } from './align.ts';
import { type Claim, compare, type Seed, seedsIn } from './seeds.ts';

/** A part of the claim and the words of one place side by side. */
export interface Piece {
  readonly window: Window;
  /** Every word of this part of the claim; the first and the last word of the place are of both. */
  readonly pairs: readonly Pair[];
  readonly matched: number;
}

/** How far beyond the words that match the others are looked for. */
const SLACK = 3;

export function claimOf(text: string): Claim {
  return { text, words: quoteWordsOf(text) };
}

/** The claim in as few pieces as cover it, in its order; none when nothing in the windows is like it. */
export function compareWords(claim: Claim, windows: readonly Window[]): Piece[] {
  const compared = windows
    .map((window) => compare(claim, window))
    .sort((one, other) => other.bound - one.bound);
  const seeds = seedsIn(compared, 0, claim.words.length, 1);
  return seeds.map((seed, index) => {
    const from = index === 0 ? 0 : seed.claimStart;
    return fitted(seed, from, seeds[index + 1]?.claimStart ?? claim.words.length);
  });
}

/** The whole claim in one piece, where most of it stands. */
export function compareWhole(claim: Claim, pieces: readonly Piece[]): Piece | undefined {
  const [largest] = pieces.toSorted((one, other) => other.matched - one.matched);
  if (largest === undefined || pieces.length === 1) return largest;
  const compared = compare(claim, largest.window);
  const same = largest.pairs.filter(({ same }) => same);
  const seed = {
    compared,
    claimStart: same[0]?.claim ?? 0,
    claimEnd: (same.at(-1)?.claim ?? 0) + 1,
    placeStart: same[0]?.place ?? 0,
    placeEnd: (same.at(-1)?.place ?? 0) + 1,
  };
  return fitted(seed, 0, claim.words.length);
}

/** This range of the claim, all of it, beside the words around the seed. */
function fitted(seed: Seed, claimStart: number, claimEnd: number): Piece {
  const { window, sides } = seed.compared;
  const before = seed.claimStart - claimStart;
  const after = claimEnd - seed.claimEnd;
  const bounds = {
    claimStart,
    claimEnd,
    placeStart: Math.max(0, seed.placeStart - before - SLACK),
    placeEnd: Math.min(window.words.length, seed.placeEnd + after + SLACK),
  };
  const { pairs } = align(sides, bounds, { whole: true });
  return { window, pairs, matched: pairs.filter(({ same }) => same).length };
}
