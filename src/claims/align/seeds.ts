import type { QuoteWord } from '../../language/words/quote-words.ts';
import type { Window } from '../find/windows.ts';
import { type Alignment, align, type Bounds, type Pair, type Sides } from './align.ts';

export interface Claim {
  readonly text: string;
  readonly words: readonly QuoteWord[];
}

/** A window beside the claim. */
export interface Compared {
  readonly window: Window;
  readonly sides: Sides;
  /** What the claim's words that stand here can bring at most. */
  readonly bound: number;
}

/** Where a part of the claim stands. */
export interface Seed extends Bounds {
  readonly compared: Compared;
}

/** A stop word tells less. */
const GAIN = 3;
const STOP_WORD_GAIN = 2;
/** A piece beside the first has so many words, and tells so much. */
export const SHORTEST_PIECE = 4;
const LEAST_SCORE = 9;
/** So many words left out without saying so make two pieces of one; so many where it is said. */
const WIDE = 6;
const WIDE_MARKED = 120;

export function compare({ words }: Claim, window: Window): Compared {
  const { language } = window;
  const ids = new Map<string, number>();
  for (const { folded } of words) if (!ids.has(folded)) ids.set(folded, ids.size);
  const sequence = (of: readonly QuoteWord[]) => ({
    words: Int32Array.from(of, ({ folded }) => ids.get(folded) ?? -2),
    free: Uint8Array.from(of, ({ bracketed }) => (bracketed ? 1 : 0)),
  });
  const sides = {
    claim: sequence(words),
    place: sequence(window.words),
    gains: Uint8Array.from(words, ({ folded }) =>
      language.stopWords.has(language.fold?.(folded) ?? folded) ? STOP_WORD_GAIN : GAIN,
    ),
    omits: Uint8Array.from(words, ({ afterOmission }) => (afterOmission ? 1 : 0)),
  };
  const here = new Set(sides.place.words);
  const bound = sides.claim.words.reduce(
    (sum, id, index) => sum + (here.has(id) ? (sides.gains[index] ?? 0) : 0),
    0,
  );
  return { window, sides, bound };
}

/** The best places of this range of the claim: the best of all first, then those of what is left on either side. */
export function seedsIn(compared: readonly Compared[], start: number, end: number, least: number): Seed[] {
  const best = bestIn(compared, start, end);
  if (best === undefined || best.alignment.score < least) return [];
  const found = splitAtGaps(best.alignment.pairs, best.compared);
  const first = found[0]?.claimStart ?? start;
  const last = found.at(-1)?.claimEnd ?? end;
  const further = (from: number, to: number) =>
    to - from >= SHORTEST_PIECE ? seedsIn(compared, from, to, LEAST_SCORE) : [];
  return joined([...further(start, first), ...found, ...further(last, end)]);
}

function bestIn(compared: readonly Compared[], claimStart: number, claimEnd: number) {
  let best: { readonly compared: Compared; readonly alignment: Alignment } | undefined;
  for (const one of compared) {
    if (one.bound <= (best?.alignment.score ?? 0)) break;
    const bounds = { claimStart, claimEnd, placeStart: 0, placeEnd: one.window.words.length };
    const alignment = align(one.sides, bounds);
    if (alignment.score > (best?.alignment.score ?? 0)) best = { compared: one, alignment };
  }
  return best;
}

/** Where many words of the place are left out, there are two places. */
function splitAtGaps(pairs: readonly Pair[], compared: Compared): Seed[] {
  const seeds: Seed[] = [];
  for (const { claim, place, same } of pairs) {
    if (!same) continue;
    const last = seeds.at(-1);
    if (last !== undefined && !isWide(last, { claim, place })) {
      seeds[seeds.length - 1] = { ...last, claimEnd: claim + 1, placeEnd: place + 1 };
    } else {
      seeds.push({
        compared,
        claimStart: claim,
        claimEnd: claim + 1,
        placeStart: place,
        placeEnd: place + 1,
      });
    }
  }
  return seeds;
}

function isWide({ compared, claimEnd, placeEnd }: Seed, next: Pick<Pair, 'claim' | 'place'>): boolean {
  const marked = compared.sides.omits.subarray(claimEnd, next.claim + 1).includes(1);
  const added = marked ? 0 : next.claim - claimEnd;
  return next.place - placeEnd - added >= (marked ? WIDE_MARKED : WIDE);
}

/** Two that follow each other closely in one place are one. */
function joined(seeds: readonly Seed[]): Seed[] {
  const together: Seed[] = [];
  for (const seed of seeds) {
    const last = together.at(-1);
    const next = { claim: seed.claimStart, place: seed.placeStart };
    const follows =
      last?.compared === seed.compared && last.placeEnd <= seed.placeStart && !isWide(last, next);
    if (follows)
      together[together.length - 1] = { ...last, claimEnd: seed.claimEnd, placeEnd: seed.placeEnd };
    else together.push(seed);
  }
  return together;
}
