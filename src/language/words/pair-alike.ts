type Terms = readonly string[];

/** The places of two texts that are taken for each other; one of them is undefined for a text without a counterpart. */
export type Pair = readonly [number | undefined, number | undefined];

/** Two texts with a smaller share of common terms are different ones. */
const ALIKE = 0.4;
/** More comparisons than that would take seconds: then nothing is taken for each other. */
const MOST_COMPARISONS = 40_000;

/**
 * Which texts, each given by its terms, of the one list became which of the other, in the order of both: of all ways to pair them without crossing,
 * the one with the most likeness in all. Needleman and Wunsch 1970, "A general method applicable to the search for
 * similarities in the amino acid sequence of two proteins", with no cost for gaps.
 */
export function pairAlike(before: readonly Terms[], after: readonly Terms[]): Pair[] {
  if (before.length * after.length > MOST_COMPARISONS) return unpaired(before, after);
  const counts = after.map(countsOf);
  const alike = before.map(countsOf).map((one) => counts.map((other) => likeness(one, other)));
  const best = bestSums(alike, after.length);
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const value = alike[row]?.[column] ?? 0;
    const sum = best[row]?.[column] ?? 0;
    if (value >= ALIKE && sum === value + (best[row + 1]?.[column + 1] ?? 0)) {
      pairs.push([row, column]);
      [row, column] = [row + 1, column + 1];
    } else if (row < before.length && (column === after.length || sum === (best[row + 1]?.[column] ?? 0))) {
      pairs.push([row, undefined]);
      row += 1;
    } else {
      pairs.push([undefined, column]);
      column += 1;
    }
  }
  return pairs;
}

/** For each place of both lists, the most likeness that pairs from there on can have. */
function bestSums(alike: readonly (readonly number[])[], columns: number): number[][] {
  const best = Array.from({ length: alike.length + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let row = alike.length - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const value = alike[row]?.[column] ?? 0;
      const paired = value >= ALIKE ? value + (best[row + 1]?.[column + 1] ?? 0) : 0;
      const line = best[row] as number[];
      line[column] = Math.max(paired, best[row + 1]?.[column] ?? 0, line[column + 1] ?? 0);
    }
  }
  return best;
}

type Counts = ReadonlyMap<string, number>;

function countsOf(terms: Terms): Counts {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The share of common terms (Dice 1945), 0 to 1. */
function likeness(one: Counts, other: Counts): number {
  let [common, total] = [0, 0];
  for (const [term, count] of one) {
    common += Math.min(count, other.get(term) ?? 0);
    total += count;
  }
  for (const count of other.values()) total += count;
  return total === 0 ? 0 : (2 * common) / total;
}

function unpaired(before: readonly Terms[], after: readonly Terms[]): Pair[] {
  return [
    ...before.map((_, index): Pair => [index, undefined]),
    ...after.map((_, index): Pair => [undefined, index]),
  ];
}
