import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';

export function speakerWords(format: Format): Wording['speakers'] {
  const quotes = (count: number) => format.plural(count, { one: '# Zitat', other: '# Zitate' });
  const reports = (count: number) =>
    format.plural(count, { one: '# wiedergegebene Aussage', other: '# wiedergegebene Aussagen' });
  const sayings = (counts: { readonly quotes: number; readonly reports: number }) =>
    format.and([
      ...(counts.quotes > 0 || counts.reports === 0 ? [quotes(counts.quotes)] : []),
      ...(counts.reports > 0 ? [reports(counts.reports)] : []),
    ]);
  return {
    quotes,
    line: ({ name, variants, articles, ...counts }) => {
      const others = variants.filter((variant) => variant !== name).map(format.quoted);
      const also = others.length === 0 ? '' : ` (auch ${others.join(', ')})`;
      const where = format.plural(articles, { one: '# Artikel', other: '# Artikeln' });
      return `${name}: ${sayings(counts)} in ${where}${also}`;
    },
    choice: (speaker) => `${speaker.name} (${sayings(speaker)})`,
    reported: 'Wiedergegeben, in den Worten des Artikels',
    none: 'Hier wurde kein Zitat erkannt, dessen Urheber genannt ist.',
  };
}
