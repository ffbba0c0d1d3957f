import type { DiffPart } from '../../domain/verdict.ts';
import type { Window } from '../find/windows.ts';
import { alignPieces, alignWhole, type Piece } from './align-pieces.ts';
import type { Claim } from './claim.ts';
import { wordDiff } from './word-diff.ts';

/** A claim word by word beside the articles. */
export interface Comparison {
  readonly claim: Claim;
  /** In the order of the claim. Empty if no article shares a word with it; several if it is put together. */
  readonly pieces: readonly Piece[];
  readonly diff: readonly DiffPart[];
  /** The share of the claim's words that the pieces have, 0 to 1, without unmatched words in brackets. */
  readonly coverage: number;
}

/**
 * Below this coverage claim and article are different texts. Higher: more claims count as not found, fewer as altered.
 */
export const MIN_COVERAGE = 0.6;
/**
 * Pieces stand for a claim if they cover this much together; otherwise it is aligned whole with the largest one's
 * window.
 */
const MIN_PIECES_COVERAGE = 0.7;
/** Whether the claim has the article's words from one place, in this order, with nothing but allowed differences. */
export function isUnchanged({ pieces, diff }: Pick<Comparison, 'pieces' | 'diff'>): boolean {
  return pieces.length === 1 && diff.every(({ kind }) => kind === 'same');
}

/** Compares with these texts alone. */
export function compareWith(claim: Claim, windows: readonly Window[]): Comparison {
  const pieces = alignPieces(claim, windows);
  const coverage = coverageOf(claim, pieces);
  if (pieces.length > 1 && coverage >= MIN_PIECES_COVERAGE) return comparisonOf(claim, pieces);
  const whole = alignWhole(claim, pieces);
  return comparisonOf(claim, whole === undefined ? [] : [whole]);
}

function comparisonOf(claim: Claim, pieces: readonly Piece[]): Comparison {
  const diffs = pieces.map((piece) => wordDiff(claim, piece));
  const respelled = diffs.reduce((sum, diff) => sum + diff.respelled, 0);
  return {
    claim,
    pieces,
    diff: diffs.flatMap(({ parts }) => parts),
    coverage: coverageOf(claim, pieces, respelled),
  };
}

/** @param respelled number of words that differ in spelling only, in runs of several */
function coverageOf({ words }: Claim, pieces: readonly Piece[], respelled = 0): number {
  const bracketed = pieces.flatMap(({ pairs }) =>
    pairs.filter(({ claim, same }) => !same && words[claim]?.bracketed === true),
  );
  const matched = pieces.reduce((sum, piece) => sum + piece.matched, respelled);
  const counted = words.length - bracketed.length;
  return counted === 0 ? 0 : Math.min(1, matched / counted);
}
