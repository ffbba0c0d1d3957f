/** Two texts as numbers, the same for the same word, and what it costs or brings to set them side by side. */
export interface Sides {
  readonly claim: Sequence;
  readonly place: Sequence;
  /** For each word of the claim, what it brings when the place has it, too. */
  readonly gains: Uint8Array;
  /** For each word of the claim, whether words of the place may be left out before it for nothing. */
  readonly omits: Uint8Array;
}

export interface Sequence {
  readonly words: Int32Array;
  /** For each word, whether it may be left out for nothing. */
  readonly free: Uint8Array;
}

/** Two words side by side, or one of them alone: the other is -1 then. */
export interface Pair {
  readonly claim: number;
  readonly place: number;
  readonly same: boolean;
}

export interface Alignment {
  readonly score: number;
  /** In the order of both texts, from the first word that both have to the last; of a whole claim, all its words. */
  readonly pairs: readonly Pair[];
}

/** A range of the claim's words, and one of the place's. */
export interface Bounds {
  readonly claimStart: number;
  readonly claimEnd: number;
  readonly placeStart: number;
  readonly placeEnd: number;
}

const EXCHANGE = 3;
const LEAVE_OUT = 2;

const STOP = 0;
const BOTH = 1;
const CLAIM_ONLY = 2;
const PLACE_ONLY = 3;

/**
 * The best alignment of a part of the claim with a part of the place (Smith and Waterman, "Identification of Common
 * Molecular Subsequences", 1981), or of the `whole` claim with a part of the place (Needleman and Wunsch, 1970, with
 * free ends). Takes time and memory in proportion to the product of both lengths.
 */
export function align(sides: Sides, bounds: Bounds, { whole = false } = {}): Alignment {
  const { claimStart, claimEnd, placeStart, placeEnd } = bounds;
  const rows = claimEnd - claimStart + 1;
  const columns = placeEnd - placeStart + 1;
  const moves = new Uint8Array(rows * columns);
  let above = new Int32Array(columns);
  let scores = new Int32Array(columns);
  let best = { score: 0, row: 0, column: 0 };
  for (let row = 1; row < rows; row += 1) {
    fillRow(sides, bounds, { row, columns, above, scores, moves, whole });
    if (!whole || row === rows - 1) {
      for (let column = 0; column < columns; column += 1) {
        const score = scores[column] ?? 0;
        if (score > best.score || (whole && best.row === 0)) best = { score, row, column };
      }
    }
    [above, scores] = [scores, above];
  }
  return { score: best.score, pairs: traced(sides, bounds, moves, columns, best) };
}

interface Row {
  readonly row: number;
  readonly columns: number;
  readonly above: Int32Array;
  readonly scores: Int32Array;
  readonly moves: Uint8Array;
  readonly whole: boolean;
}

function fillRow({ claim, place, gains, omits }: Sides, bounds: Bounds, part: Row): void {
  const { row, columns, above, scores, moves, whole } = part;
  const index = bounds.claimStart + row - 1;
  const word = claim.words[index] ?? -1;
  const gain = gains[index] ?? 0;
  const exchange = claim.free[index] === 1 ? 0 : -EXCHANGE;
  const claimOnly = claim.free[index] === 1 ? 0 : -LEAVE_OUT;
  const omitted = index + 1 < bounds.claimEnd && omits[index + 1] === 1;
  scores[0] = whole ? (above[0] ?? 0) + claimOnly : 0;
  moves[row * columns] = whole ? CLAIM_ONLY : STOP;
  for (let column = 1; column < columns; column += 1) {
    const at = bounds.placeStart + column - 1;
    let score = (above[column - 1] ?? 0) + (place.words[at] === word ? gain : exchange);
    let move = BOTH;
    const up = (above[column] ?? 0) + claimOnly;
    if (up > score) {
      score = up;
      move = CLAIM_ONLY;
    }
    const left = (scores[column - 1] ?? 0) - (omitted || place.free[at] === 1 ? 0 : LEAVE_OUT);
    if (left > score) {
      score = left;
      move = PLACE_ONLY;
    }
    if (!whole && score <= 0) {
      score = 0;
      move = STOP;
    }
    scores[column] = score;
    moves[row * columns + column] = move;
  }
}

function traced(
  { claim, place }: Sides,
  { claimStart, placeStart }: Bounds,
  moves: Uint8Array,
  columns: number,
  end: { readonly row: number; readonly column: number },
): Pair[] {
  const pairs: Pair[] = [];
  let { row, column } = end;
  for (;;) {
    const move = row === 0 ? STOP : (moves[row * columns + column] ?? STOP);
    if (move === STOP) return pairs.reverse();
    if (move !== PLACE_ONLY) row -= 1;
    if (move !== CLAIM_ONLY) column -= 1;
    const one = move === PLACE_ONLY ? -1 : claimStart + row;
    const other = move === CLAIM_ONLY ? -1 : placeStart + column;
    const same = move === BOTH && claim.words[one] === place.words[other];
    pairs.push({ claim: one, place: other, same });
  }
}
