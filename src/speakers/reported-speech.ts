import type { Article, Span } from '../domain/article.ts';
import type { ReportedSpeech, Speaker } from '../domain/spoken-quote.ts';

/** The source of some words, as the text around them tells it. */
export interface SpokenBy {
  /** The text's own words for the source: a name, "the company", "she". */
  readonly mention: Span;
  /** Empty if the mention does not identify anybody beyond doubt. */
  readonly speakers: readonly Speaker[];
  /** The words are the article's own, not quoted. */
  readonly isReported: boolean;
}

/**
 * The innermost report that the span is part of, from the first clause of the reported words on: what stands behind a
 * comma may be the article's own. A span may include the attribution.
 */
export function reportOf(
  { text }: Article,
  reports: readonly ReportedSpeech[],
  span: Span,
): ReportedSpeech | undefined {
  return reports
    .filter((report) => isPartOf(text, report, span))
    .sort((one, other) => one.end - one.start - (other.end - other.start))[0];
}

function isPartOf(text: string, { start, end, clause }: ReportedSpeech, span: Span): boolean {
  const isInside = start <= span.start && span.end <= end;
  const whole = { start: Math.min(start, clause.start), end: Math.max(end, clause.end) };
  const isWhole =
    whole.start <= span.start && span.end <= whole.end && span.start <= start && span.end >= end;
  return isWhole || (isInside && !/[,;:—–]\s/u.test(text.slice(start, span.start)));
}
