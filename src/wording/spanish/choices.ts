import type { SummaryLength } from '../../domain/summary.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';

const lengths: Readonly<Record<SummaryLength, string>> = { short: 'corto', medium: 'medio', long: 'largo' };

export function choiceWords(format: Format): Wording['choices'] {
  return {
    allArticles: 'Todos los artículos',
    summaryLength: (length, most) => `${lengths[length]} (hasta ${format.percent(most)})`,
  };
}
