import type { SummaryLength } from '../../domain/summary.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';

const lengths: Readonly<Record<SummaryLength, string>> = { short: 'court', medium: 'moyen', long: 'long' };

export function choiceWords(format: Format): Wording['choices'] {
  return {
    allArticles: 'Tous les articles',
    summaryLength: (length, most) => `${lengths[length]} (jusqu’à ${format.percent(most)})`,
  };
}
