import type { AlignedPair } from './align.ts';
import type { Piece } from './align-pieces.ts';
import { changeKind } from './change-kind.ts';
import type { Claim } from './seeds.ts';

/**
 * Whether the claim may leave out this source word: it marks an omission there, or drops an editor's insertion whole.
 */
export function isAllowedGap(claim: Claim, { window: { words }, pairs }: Piece, index: number): boolean {
  const next = pairs.slice(index).find((pair) => pair.claim >= 0);
  if (claim.words[next?.claim ?? -1]?.afterOmission === true) return true;
  const isSkippedInsertion = (pair: AlignedPair) => pair.claim < 0 && words[pair.source]?.bracketed === true;
  const pair = pairs[index];
  if (pair === undefined || !isSkippedInsertion(pair)) return false;
  const before = pairs.slice(0, index).findLast((other) => !isSkippedInsertion(other));
  const after = pairs.slice(index).find((other) => !isSkippedInsertion(other));
  return [before, after].every((other) => words[other?.source ?? -1]?.bracketed !== true);
}

/**
 * Whether the claim's word is its editor's: it stands in brackets that hold no word of the article. Editors may not
 * replace a negation or a number.
 */
export function isEditorsWord(claim: Claim, { window, pairs }: Piece, index: number): boolean {
  const pair = pairs[index];
  const isBracketed = (other: AlignedPair) => claim.words[other.claim]?.bracketed === true;
  if (pair === undefined || !isBracketed(pair)) return false;
  const from = pairs.slice(0, index).findLastIndex((other) => other.claim >= 0 && !isBracketed(other));
  const to = pairs.findIndex((other, at) => at > index && other.claim >= 0 && !isBracketed(other));
  if (pairs.slice(from + 1, to < 0 ? undefined : to).some(({ same }) => same)) return false;
  const actual = window.words[pair.source];
  if (actual === undefined) return true;
  const kind = changeKind(undefined, { ...actual, text: window.article.text }, window.language);
  return kind !== 'negation' && kind !== 'number';
}
