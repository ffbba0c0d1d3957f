import type { AlignedPair } from './align.ts';
import type { Piece } from './align-pieces.ts';
import type { Claim } from './claim.ts';

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

/** Whether this source word belongs to an attribution that the claim leaves out whole. */
export function isOmittedAttribution({ window, pairs }: Piece, index: number): boolean {
  const isNarration = (pair: AlignedPair | undefined) => {
    const word = window.words[pair?.source ?? -1];
    return word !== undefined && window.narration.has(word);
  };
  if (!isNarration(pairs[index])) return false;
  const from = pairs.slice(0, index).findLastIndex((pair) => !isNarration(pair));
  const to = pairs.findIndex((pair, at) => at > index && !isNarration(pair));
  return from >= 0 && to >= 0 && pairs.slice(from + 1, to).every(({ claim }) => claim < 0);
}
