import type { VerdictKind } from '../src/domain/verdict.ts';
import type { ClaimChecker } from './claim-checkers.ts';
import type { PostedClaim } from './claims-data.ts';

/** A claim with the verdict that a checker gave. */
export interface JudgedClaim {
  readonly claim: PostedClaim;
  readonly verdict: VerdictKind;
}

export interface ClaimMeasures {
  readonly claims: number;
  /** Number of claims whose verdict is one of those accepted. */
  readonly right: number;
  /** Judged exact or typography where neither is accepted. */
  readonly falseExact: number;
  /** Judged altered where that is not accepted. */
  readonly falseAltered: number;
  /** Ids of the claims that were not judged right. */
  readonly missed: readonly string[];
}

const approving: readonly VerdictKind[] = ['exact', 'typography'];

export async function judge(checker: ClaimChecker, claims: readonly PostedClaim[]): Promise<JudgedClaim[]> {
  const judged: JudgedClaim[] = [];
  for (const claim of claims) judged.push({ claim, verdict: await checker.check(claim) });
  return judged;
}

export function claimMeasures(judged: readonly JudgedClaim[]): ClaimMeasures {
  const missed = judged.filter((one) => !isRight(one));
  return {
    claims: judged.length,
    right: judged.length - missed.length,
    falseExact: missed.filter(isFalseExact).length,
    falseAltered: missed.filter(({ verdict }) => verdict === 'altered').length,
    missed: missed.map(({ claim }) => claim.id),
  };
}

/** By kind, in the order of first appearance. */
export function byKind(judged: readonly JudgedClaim[]): ReadonlyMap<string, readonly JudgedClaim[]> {
  const kinds = new Map<string, JudgedClaim[]>();
  for (const one of judged) kinds.set(one.claim.kind, [...(kinds.get(one.claim.kind) ?? []), one]);
  return kinds;
}

export function isRight({ claim, verdict }: JudgedClaim): boolean {
  return claim.accept.includes(verdict);
}

function isFalseExact({ claim, verdict }: JudgedClaim): boolean {
  return approving.includes(verdict) && !approving.some((one) => claim.accept.includes(one));
}
