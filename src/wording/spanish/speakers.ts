import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';

export function speakerWords(format: Format): Wording['speakers'] {
  const quotes = (count: number) => format.plural(count, { one: '# cita', other: '# citas' });
  const reports = (count: number) =>
    format.plural(count, { one: '# declaración referida', other: '# declaraciones referidas' });
  const sayings = (counts: { readonly quotes: number; readonly reports: number }) =>
    format.and([
      ...(counts.quotes > 0 || counts.reports === 0 ? [quotes(counts.quotes)] : []),
      ...(counts.reports > 0 ? [reports(counts.reports)] : []),
    ]);
  return {
    quotes,
    line: ({ name, variants, articles, ...counts }) => {
      const others = variants.filter((variant) => variant !== name).map(format.quoted);
      const also = others.length === 0 ? '' : ` (también ${others.join(', ')})`;
      const where = format.plural(articles, { one: '# artículo', other: '# artículos' });
      return `${name}: ${sayings(counts)} en ${where}${also}`;
    },
    choice: (speaker) => `${speaker.name} (${sayings(speaker)})`,
    reported: 'Referido, en palabras del artículo',
    none: 'Aquí no se reconoció ninguna cita que diga de quién es.',
  };
}
