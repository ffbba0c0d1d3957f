type Terms = readonly string[];

/** Indexes of two paragraphs taken for versions of one; undefined on one side for a paragraph without a counterpart. */
export type ParagraphPair = readonly [number | undefined, number | undefined];

/** Least similarity of a pair. Lower pairs more rewritten paragraphs and more unrelated ones; 0.3 to 0.6 are usual. */
const MIN_SIMILARITY = 0.4;
/** With more comparisons, which would take seconds, nothing is paired. */
const MAX_COMPARISONS = 40_000;

/**
 * Pairs the paragraphs of two lists, each given by its terms, in the order of both: of all pairings that do not cross, the
 * one with the highest total similarity.
 *
 * Needleman and Wunsch, "A general method applicable to the search for similarities in the amino acid sequence of two
 * proteins", 1970, without a gap penalty.
 */
export function pairParagraphs(before: readonly Terms[], after: readonly Terms[]): ParagraphPair[] {
  if (before.length * after.length > MAX_COMPARISONS) return unpaired(before, after);
  const counts = after.map(countsOf);
  const similarities = before.map(countsOf).map((one) => counts.map((other) => similarity(one, other)));
  const best = bestTotals(similarities, after.length);
  const pairs: ParagraphPair[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const value = similarities[row]?.[column] ?? 0;
    const total = best[row]?.[column] ?? 0;
    if (value >= MIN_SIMILARITY && total === value + (best[row + 1]?.[column + 1] ?? 0)) {
      pairs.push([row, column]);
      [row, column] = [row + 1, column + 1];
    } else if (row < before.length && (column === after.length || total === (best[row + 1]?.[column] ?? 0))) {
      pairs.push([row, undefined]);
      row += 1;
    } else {
      pairs.push([undefined, column]);
      column += 1;
    }
  }
  return pairs;
}

/** For each position in both lists, the highest total similarity of pairs from there on. */
function bestTotals(similarities: readonly (readonly number[])[], columns: number): number[][] {
  const best = Array.from({ length: similarities.length + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let row = similarities.length - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const value = similarities[row]?.[column] ?? 0;
      const paired = value >= MIN_SIMILARITY ? value + (best[row + 1]?.[column + 1] ?? 0) : 0;
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

/** The Sørensen–Dice coefficient of two multisets of terms, 0 to 1. */
function similarity(one: Counts, other: Counts): number {
  let [common, total] = [0, 0];
  for (const [term, count] of one) {
    common += Math.min(count, other.get(term) ?? 0);
    total += count;
  }
  for (const count of other.values()) total += count;
  return total === 0 ? 0 : (2 * common) / total;
}

function unpaired(before: readonly Terms[], after: readonly Terms[]): ParagraphPair[] {
  return [
    ...before.map((_, index): ParagraphPair => [index, undefined]),
    ...after.map((_, index): ParagraphPair => [undefined, index]),
  ];
}
