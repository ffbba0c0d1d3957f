import type { SummaryLength } from '../../domain/summary.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';

const lengths: Readonly<Record<SummaryLength, string>> = { short: 'kurz', medium: 'mittel', long: 'lang' };

export function choiceWords(format: Format): Wording['choices'] {
  return {
    allArticles: 'Alle Artikel',
    summaryLength: (length, most) => `${lengths[length]} (bis zu ${format.percent(most)})`,
  };
}
