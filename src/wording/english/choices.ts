import type { SummaryLength } from '../../domain/summary.ts';
import type { Format } from '../format.ts';

/** Choices that Discord offers while someone types. */
export function choiceWords(format: Format) {
  return {
    allArticles: 'All articles',
    summaryLength: (length: SummaryLength, most: number) => `${length} (up to ${format.percent(most)})`,
  };
}
