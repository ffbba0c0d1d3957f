import type { AllowedDifference } from '../../domain/verdict.ts';
import type { Piece } from './align-pieces.ts';
import { isAllowedGap, isOmittedAttribution } from './allowed-gaps.ts';
import type { Claim } from './claim.ts';

/** Consecutive words of the claim, of the source, or of both, by their indices. */
export interface Run {
  readonly same: boolean;
  readonly claim: readonly number[];
  readonly source: readonly number[];
  readonly allowed?: AllowedDifference;
  /** The words differ in spelling only. */
  readonly isRespelled?: boolean;
}

/** Runs of equal words and of differences between them; omissions that the claim marks are in none. */
export function runsOf(claim: Claim, piece: Piece): Run[] {
  const runs: Run[] = [];
  let last: { same: boolean; claim: number[]; source: number[]; allowed?: AllowedDifference } | undefined;
  for (const [index, pair] of piece.pairs.entries()) {
    const isAttribution = isOmittedAttribution(piece, index);
    if (pair.claim < 0 && !isAttribution && isAllowedGap(claim, piece, index)) {
      last = undefined;
      continue;
    }
    const same = pair.same || isAttribution;
    if (last?.same !== same || (last.allowed !== undefined) !== isAttribution) {
      last = { same, claim: [], source: [], ...(isAttribution ? { allowed: 'attribution' } : {}) };
      runs.push(last);
    }
    if (pair.claim >= 0) last.claim.push(pair.claim);
    if (pair.source >= 0) last.source.push(pair.source);
  }
  return runs;
}
