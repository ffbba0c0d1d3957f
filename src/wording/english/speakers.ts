import type { Format } from '../format.ts';
import { quoted } from '../quoted.ts';

interface QuotedSpeaker {
  readonly name: string;
  readonly variants: readonly string[];
  readonly quotes: number;
  readonly reports: number;
  readonly articles: number;
}

export function speakerWords(format: Format) {
  const quotes = (count: number) => format.plural(count, { one: '# quote', other: '# quotes' });
  const reports = (count: number) =>
    format.plural(count, { one: '# reported statement', other: '# reported statements' });
  /** “2 quotes and 1 reported statement”. */
  const sayings = ({ quotes: quoted, reports: reported }: Pick<QuotedSpeaker, 'quotes' | 'reports'>) =>
    format.and([
      ...(quoted > 0 || reported === 0 ? [quotes(quoted)] : []),
      ...(reported > 0 ? [reports(reported)] : []),
    ]);
  return {
    quotes,
    /** “Dmitry Peskov: 2 quotes in 1 article (also “Peskov”)”. */
    line: ({ name, variants, articles, ...counts }: QuotedSpeaker) => {
      const others = variants.filter((variant) => variant !== name).map(quoted);
      const also = others.length === 0 ? '' : ` (also ${others.join(', ')})`;
      const where = format.plural(articles, { one: '# article', other: '# articles' });
      return `${name}: ${sayings(counts)} in ${where}${also}`;
    },
    choice: (speaker: Pick<QuotedSpeaker, 'name' | 'quotes' | 'reports'>) =>
      `${speaker.name} (${sayings(speaker)})`,
    /** Heads the statements that the article does not quote. */
    reported: 'Reported, in the words of the article',
    none: 'No quote with a named speaker was recognized here.',
  };
}
