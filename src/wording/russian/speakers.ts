import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { forms } from './plural-forms.ts';

export function speakerWords(format: Format): Wording['speakers'] {
  const quotes = (count: number) => format.plural(count, forms('# цитата', '# цитаты', '# цитат'));
  const reports = (count: number) =>
    format.plural(
      count,
      forms('# высказывание в пересказе', '# высказывания в пересказе', '# высказываний в пересказе'),
    );
  const sayings = (counts: { readonly quotes: number; readonly reports: number }) =>
    format.and([
      ...(counts.quotes > 0 || counts.reports === 0 ? [quotes(counts.quotes)] : []),
      ...(counts.reports > 0 ? [reports(counts.reports)] : []),
    ]);
  return {
    quotes,
    line: ({ name, variants, articles, ...counts }) => {
      const others = variants.filter((variant) => variant !== name).map(format.quoted);
      const also = others.length === 0 ? '' : ` (также ${others.join(', ')})`;
      const where = format.plural(articles, forms('# статье', '# статьях', '# статьях'));
      return `${name}: ${sayings(counts)} в ${where}${also}`;
    },
    choice: (speaker) => `${speaker.name} (${sayings(speaker)})`,
    reported: 'В пересказе, словами статьи',
    none: 'Цитат, автор которых назван, здесь не найдено.',
  };
}
