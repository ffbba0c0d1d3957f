import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';

export function speakerWords(format: Format): Wording['speakers'] {
  const quotes = (count: number) => format.plural(count, { one: '# citation', other: '# citations' });
  const reports = (count: number) =>
    format.plural(count, { one: '# déclaration rapportée', other: '# déclarations rapportées' });
  const sayings = (counts: { readonly quotes: number; readonly reports: number }) =>
    format.and([
      ...(counts.quotes > 0 || counts.reports === 0 ? [quotes(counts.quotes)] : []),
      ...(counts.reports > 0 ? [reports(counts.reports)] : []),
    ]);
  return {
    quotes,
    line: ({ name, variants, articles, ...counts }) => {
      const others = variants.filter((variant) => variant !== name).map(format.quoted);
      const also = others.length === 0 ? '' : ` (aussi ${others.join(', ')})`;
      const where = format.plural(articles, { one: '# article', other: '# articles' });
      return `${name}: ${sayings(counts)} dans ${where}${also}`;
    },
    choice: (speaker) => `${speaker.name} (${sayings(speaker)})`,
    reported: 'Rapporté, dans les mots de l’article',
    none: 'Aucune citation attribuée à quelqu’un n’a été reconnue ici.',
  };
}
