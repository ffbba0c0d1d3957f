import type { AlignedPair, Alignment, Bounds } from './align.ts';
import type { EncodedWindow } from './encoded-window.ts';

/** Where a part of the claim matches a window; the words between two seeds are distributed later. */
export interface Seed extends Bounds {
  readonly encoded: EncodedWindow;
}

/**
 * A further piece needs at least this many claim words and this score; three content words score 9. Lower finds shorter
 * pieces of stitched quotes, and takes altered quotes for stitched ones more often.
 */
export const MIN_PIECE_WORDS = 4;
const MIN_PIECE_SCORE = 9;
/**
 * A gap of at least this many source words makes two pieces of one; the second number holds where the claim marks an
 * omission. Higher tolerates longer silent or marked omissions.
 */
const MIN_SPLIT_GAP = 6;
const MIN_MARKED_SPLIT_GAP = 120;

/**
 * Seeds for the whole claim, in its order: the best alignment first, then recursively those of the words left on either side
 * of it.
 *
 * @param windows by falling `maxScore`
 */
export function seedsOf(windows: readonly EncodedWindow[], words: number, minScore: number): Seed[] {
  return seedsIn(windows, 0, words, minScore);
}

function seedsIn(windows: readonly EncodedWindow[], start: number, end: number, minScore: number): Seed[] {
  const best = bestIn(windows, start, end);
  if (best === undefined || best.alignment.score < minScore) return [];
  const found = splitAtGaps(best.alignment.pairs, best.encoded);
  const first = found[0]?.claimStart ?? start;
  const last = found.at(-1)?.claimEnd ?? end;
  const further = (from: number, to: number) =>
    to - from >= MIN_PIECE_WORDS ? seedsIn(windows, from, to, MIN_PIECE_SCORE) : [];
  return mergeAdjacent([...further(start, first), ...found, ...further(last, end)]);
}

/** The best alignment of the range, of several equal ones in the first window. */
function bestIn(windows: readonly EncodedWindow[], start: number, end: number): ScoredAlignment | undefined {
  const byBound = windows
    .map((window, index) => ({ window, index, bound: window.boundIn(start, end) }))
    .toSorted((one, other) => other.bound - one.bound || one.index - other.index);
  let best: (ScoredAlignment & { readonly index: number }) | undefined;
  const isBetter = (score: number, index: number) =>
    best === undefined
      ? score > 0
      : score > best.alignment.score || (score === best.alignment.score && index < best.index);
  for (const { window, index, bound } of byBound) {
    if (bound < (best?.alignment.score ?? 1)) break;
    if (!isBetter(bound, index) || !isBetter(window.measuredBoundIn(start, end), index)) continue;
    const alignment = window.alignedIn(start, end);
    if (isBetter(alignment.score, index)) best = { encoded: window, alignment, index };
  }
  return best;
}

interface ScoredAlignment {
  readonly encoded: EncodedWindow;
  readonly alignment: Alignment;
}

/** One seed for each run of matches between wide gaps. */
function splitAtGaps(pairs: readonly AlignedPair[], encoded: EncodedWindow): Seed[] {
  const seeds: Seed[] = [];
  for (const { claim, source, same } of pairs) {
    if (!same) continue;
    const last = seeds.at(-1);
    const next = {
      encoded,
      claimStart: claim,
      claimEnd: claim + 1,
      sourceStart: source,
      sourceEnd: source + 1,
    };
    if (last === undefined || isWideGap(last, next)) seeds.push(next);
    else seeds[seeds.length - 1] = merged(last, next);
  }
  return seeds;
}

function isWideGap({ encoded, claimEnd, sourceEnd }: Seed, next: Bounds): boolean {
  const marked = encoded.texts.omits.subarray(claimEnd, next.claimStart + 1).includes(1);
  const added = marked ? 0 : next.claimStart - claimEnd;
  const free = encoded.texts.source.free
    .subarray(sourceEnd, next.sourceStart)
    .reduce((sum, one) => sum + one, 0);
  const skipped = Math.max(0, next.sourceStart - sourceEnd - free);
  return skipped - added >= (marked ? MIN_MARKED_SPLIT_GAP : MIN_SPLIT_GAP);
}

/** Seeds that follow each other in one window without a wide gap become one. */
function mergeAdjacent(seeds: readonly Seed[]): Seed[] {
  const separate: Seed[] = [];
  for (const seed of seeds) {
    const last = separate.at(-1);
    const follows =
      last?.encoded === seed.encoded && last.sourceEnd <= seed.sourceStart && !isWideGap(last, seed);
    if (follows) separate[separate.length - 1] = merged(last, seed);
    else separate.push(seed);
  }
  return separate;
}

function merged(seed: Seed, next: Bounds): Seed {
  return { ...seed, claimEnd: next.claimEnd, sourceEnd: next.sourceEnd };
}
