import type { VerdictKind } from '../../domain/verdict.ts';
import type { Finding } from '../evidence/evidence.ts';
import { type ClaimContext, gatherEvidence } from '../evidence/gather-evidence.ts';
import { headlineEvidence } from '../evidence/headline-evidence.ts';
import type { ClaimForms } from '../find/claim-forms.ts';
import { decideVerdict, mostFavourable } from './decide-verdict.ts';

/** A claim's verdict with what it rests on. */
export interface Judgement {
  readonly verdict: VerdictKind;
  readonly finding: Finding;
  readonly context: ClaimContext;
  /** Number of quotations, if it is the worst of a message's. */
  readonly quotations?: number;
}

/** Judges one quote by the texts, and by the headlines if it is not simply in a text. */
export function judgeClaim(context: ClaimContext, forms: ClaimForms): Judgement {
  const inText = mostFavourable(gatherEvidence(context, forms));
  const verdict = decideVerdict(inText.evidence);
  if (isApproving(verdict) || verdict === 'other-speaker') return { verdict, finding: inText, context };
  const likely = new Set(inText.pieces.map(({ excerpt }) => excerpt.article));
  const finding = mostFavourable([inText, ...headlineEvidence(context, forms, likely)]);
  return { verdict: decideVerdict(finding.evidence), finding, context };
}

export function isApproving(verdict: VerdictKind): boolean {
  return verdict === 'exact' || verdict === 'typography';
}
