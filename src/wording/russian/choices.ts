import type { SummaryLength } from '../../domain/summary.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';

const lengths: Readonly<Record<SummaryLength, string>> = {
  short: 'коротко',
  medium: 'средне',
  long: 'подробно',
};

export function choiceWords(format: Format): Wording['choices'] {
  return {
    allArticles: 'Все статьи',
    summaryLength: (length, most) => `${lengths[length]} (до ${format.percent(most)})`,
  };
}
