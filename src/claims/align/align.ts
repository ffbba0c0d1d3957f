/** A claim and a text of an article, encoded for alignment. */
export interface EncodedTexts {
  readonly claim: EncodedText;
  readonly source: EncodedText;
  /** Score for matching each word of the claim. */
  readonly gains: Uint8Array;
  /** 1 for each word of the claim that follows a marked omission, before which skipping source words is free. */
  readonly omits: Uint8Array;
}

interface EncodedText {
  /** Equal numbers are equal words. */
  readonly words: Int32Array;
  /** 1 for each word that may be skipped without penalty. */
  readonly free: Uint8Array;
}

/** One column of an alignment: two words side by side, or one word and -1 where the other text has none. */
export interface AlignedPair {
  readonly claim: number;
  readonly source: number;
  readonly same: boolean;
}

export interface Alignment {
  readonly score: number;
  /** In reading order. A local alignment starts and ends with a match; a global one has every word of the claim. */
  readonly pairs: readonly AlignedPair[];
  /** For each claim word of the range, the best score of an alignment that ends there. */
  readonly ends: Int32Array;
}

/** A range of claim words and a range of source words; ends are exclusive. */
export interface Bounds {
  readonly claimStart: number;
  readonly claimEnd: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** A higher penalty splits the alignment around a changed word sooner. Compare with the gains in seeds.ts. */
const MISMATCH_PENALTY = 3;
/** Per skipped word. Above half the mismatch penalty, so that a changed word costs less than an added and a missing one. */
const GAP_PENALTY = 2;

const STOP = 0;
const BOTH = 1;
const CLAIM_ONLY = 2;
const SOURCE_ONLY = 3;

/**
 * The best alignment of a part of the claim with a part of the source (Smith and Waterman, "Identification of Common
 * Molecular Subsequences", 1981). With `whole`, of the whole claim with a part of the source (Needleman and Wunsch,
 * "A General Method Applicable to the Search for Similarities", 1970, with free ends). Quadratic in time and memory.
 */
export function align(texts: EncodedTexts, bounds: Bounds, { whole = false } = {}): Alignment {
  const { claimStart, claimEnd, sourceStart, sourceEnd } = bounds;
  const rows = claimEnd - claimStart + 1;
  const columns = sourceEnd - sourceStart + 1;
  const moves = new Uint8Array(rows * columns);
  let above = new Int32Array(columns);
  let scores = new Int32Array(columns);
  const ends = new Int32Array(rows - 1);
  let best = { score: 0, row: 0, column: 0 };
  for (let row = 1; row < rows; row += 1) {
    fillRow(texts, bounds, { row, columns, above, scores, moves, whole });
    if (!whole || row === rows - 1) {
      for (let column = 0; column < columns; column += 1) {
        const score = scores[column] ?? 0;
        if (score > (ends[row - 1] ?? 0)) ends[row - 1] = score;
        if (score > best.score || (whole && best.row === 0)) best = { score, row, column };
      }
    }
    [above, scores] = [scores, above];
  }
  return { score: best.score, pairs: traceBack(texts, bounds, moves, columns, best), ends };
}

interface Row {
  readonly row: number;
  readonly columns: number;
  readonly above: Int32Array;
  readonly scores: Int32Array;
  readonly moves: Uint8Array;
  readonly whole: boolean;
}

/** Its values are kept in variables: this loop takes most of the time of a check. */
function fillRow({ claim, source, gains, omits }: EncodedTexts, bounds: Bounds, part: Row): void {
  const { row, columns, above, scores, moves, whole } = part;
  const { words, free } = source;
  const index = bounds.claimStart + row - 1;
  const word = claim.words[index] ?? -1;
  const gain = gains[index] ?? 0;
  const mismatch = claim.free[index] === 1 ? 0 : -MISMATCH_PENALTY;
  const skip = claim.free[index] === 1 ? 0 : -GAP_PENALTY;
  const omitted = index + 1 < bounds.claimEnd && omits[index + 1] === 1;
  let diagonal = above[0] ?? 0;
  let left = whole ? diagonal + skip : 0;
  let at = row * columns;
  scores[0] = left;
  moves[at] = whole ? CLAIM_ONLY : STOP;
  for (let column = 1, index = bounds.sourceStart; column < columns; column += 1, index += 1) {
    const up = above[column] ?? 0;
    const both = diagonal + (words[index] === word ? gain : mismatch);
    const claimOnly = up + skip;
    const sourceOnly = omitted || free[index] === 1 ? left : left - GAP_PENALTY;
    left = Math.max(both, claimOnly, sourceOnly);
    const stops = !whole && left <= 0;
    at += 1;
    moves[at] = stops ? STOP : left === both ? BOTH : left === claimOnly ? CLAIM_ONLY : SOURCE_ONLY;
    if (stops) left = 0;
    scores[column] = left;
    diagonal = up;
  }
}

function traceBack(
  { claim, source }: EncodedTexts,
  { claimStart, sourceStart }: Bounds,
  moves: Uint8Array,
  columns: number,
  end: { readonly row: number; readonly column: number },
): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  let { row, column } = end;
  for (;;) {
    const move = row === 0 ? STOP : (moves[row * columns + column] ?? STOP);
    if (move === STOP) return pairs.reverse();
    if (move !== SOURCE_ONLY) row -= 1;
    if (move !== CLAIM_ONLY) column -= 1;
    const one = move === SOURCE_ONLY ? -1 : claimStart + row;
    const other = move === CLAIM_ONLY ? -1 : sourceStart + column;
    const same = move === BOTH && claim.words[one] === source.words[other];
    pairs.push({ claim: one, source: other, same });
  }
}
