import type { VerdictKind } from '../../domain/verdict.ts';
import { MIN_COVERAGE } from '../align/comparison.ts';
import type { Evidence, Finding } from '../evidence/evidence.ts';

interface Rule {
  readonly verdict: VerdictKind;
  readonly applies: (evidence: Evidence) => boolean;
}

/**
 * The decision list: the first rule that applies gives the verdict, and a claim that no rule speaks against is exact. To
 * add a rule, put it at its rank, here and in the test. Its rank also counts in the choice between alternatives.
 */
const rules: readonly Rule[] = [
  { verdict: 'not-found', applies: ({ coverage }) => coverage < MIN_COVERAGE },
  { verdict: 'other-article', applies: ({ article }) => article === 'other' },
  { verdict: 'stitched', applies: ({ pieces, isMixed }) => pieces > 1 || isMixed },
  { verdict: 'altered', applies: ({ diff }) => diff.some(({ kind }) => kind !== 'same') },
  {
    verdict: 'other-speaker',
    applies: ({ speaker }) => speaker === 'other' || speaker === 'unknown',
  },
  { verdict: 'out-of-context', applies: ({ cropped }) => cropped.length > 0 },
  { verdict: 'typography', applies: ({ isLiteral, isNormalized }) => !isLiteral || isNormalized },
];

/**
 * The only place that turns evidence into a verdict. In this order: too few of the words are anywhere (not found); they
 * are in another article than claimed; they are put together from several places, or from several speakers (stitched);
 * words were changed, added or left out (altered); another speaker than claimed said them, or the article does not tell
 * who did; what was cropped changes their meaning (out of context); only
 * typography differs; exact.
 */
export function decideVerdict(evidence: Evidence): VerdictKind {
  return rules.find(({ applies }) => applies(evidence))?.verdict ?? 'exact';
}

/**
 * The alternative that speaks most for the claim: by the rules in their order, the one to which the first rule that
 * tells them apart does not apply. The first of equals; those after one that no rule speaks against are not asked for.
 *
 * @param alternatives at least one
 * @throws RangeError without alternatives
 */
export function mostFavourable(alternatives: Iterable<Finding>): Finding {
  let best: Finding | undefined;
  for (const next of alternatives) {
    if (best === undefined || isBetter(next.evidence, best.evidence)) best = next;
    if (!rules.some(({ applies }) => applies(next.evidence))) return next;
  }
  if (best === undefined) throw new RangeError('There are no alternatives to choose from');
  return best;
}

function isBetter(evidence: Evidence, other: Evidence): boolean {
  const differing = rules.find(({ applies }) => applies(evidence) !== applies(other));
  return differing !== undefined && !differing.applies(evidence);
}

/** Orders verdicts, the gravest first. */
export function bySeverity(one: VerdictKind, other: VerdictKind): number {
  const rank = (kind: VerdictKind) => {
    const index = rules.findIndex(({ verdict }) => verdict === kind);
    return index < 0 ? rules.length : index;
  };
  return rank(one) - rank(other);
}
