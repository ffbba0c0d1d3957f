import type { VerdictKind } from '../src/domain/verdict.ts';
import { percent, quantile, round } from './figures.ts';
import { type Kind, kinds, type MadeQuote } from './made-quotes.ts';
import type { QuoteChecker } from './quote-checkers.ts';

export interface QuoteMeasures {
  readonly method: string;
  /** Percentage of right verdicts. */
  readonly right: number;
  /** Altered, stitched and invented quotes judged exact. */
  readonly falseExact: number;
  /** Of the changed negations and numbers judged altered, the percentage identified as such. */
  readonly changesNamed: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Number of verdicts by kind of change. */
  readonly verdicts: Readonly<Record<Kind, Readonly<Partial<Record<VerdictKind, number>>>>>;
}

const named = { negation: 'negation', number: 'number' } as const;
const faithful: ReadonlySet<VerdictKind> = new Set(['exact', 'out-of-context', 'other-article']);

export function measureQuotes(checker: QuoteChecker, quotes: readonly MadeQuote[]): QuoteMeasures {
  const times: number[] = [];
  const verdicts = Object.fromEntries(kinds.map((kind) => [kind, {}])) as Record<
    Kind,
    Partial<Record<VerdictKind, number>>
  >;
  let [right, falseExact, altered, called] = [0, 0, 0, 0];
  for (const quote of quotes) {
    const before = performance.now();
    const { verdict, changes } = checker.check(quote);
    times.push(performance.now() - before);
    const counts = verdicts[quote.kind];
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    if (verdict === quote.right) right += 1;
    if (verdict === 'exact' && !faithful.has(quote.right)) falseExact += 1;
    const kind = quote.kind === 'negation' || quote.kind === 'number' ? named[quote.kind] : undefined;
    if (kind === undefined || verdict !== 'altered') continue;
    altered += 1;
    if (changes.includes(kind)) called += 1;
  }
  return {
    method: checker.name,
    right: percent(right, quotes.length),
    falseExact,
    changesNamed: altered === 0 ? 0 : percent(called, altered),
    p50Ms: round(quantile(times, 0.5), 2),
    p99Ms: round(quantile(times, 0.99), 2),
    verdicts,
  };
}
