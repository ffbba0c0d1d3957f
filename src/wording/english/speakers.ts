import type { Format } from '../format.ts';
import { quoted } from '../quoted.ts';

interface QuotedSpeaker {
  readonly name: string;
  readonly variants: readonly string[];
  readonly quotes: number;
  readonly articles: number;
}

export function speakerWords(format: Format) {
  const quotes = (count: number) => format.plural(count, { one: '# quote', other: '# quotes' });
  return {
    quotes,
    /** “Dmitry Peskov: 2 quotes in 1 article (also “Peskov”)”. */
    line: ({ name, variants, quotes: count, articles }: QuotedSpeaker) => {
      const others = variants.filter((variant) => variant !== name).map(quoted);
      const also = others.length === 0 ? '' : ` (also ${others.join(', ')})`;
      const where = format.plural(articles, { one: '# article', other: '# articles' });
      return `${name}: ${quotes(count)} in ${where}${also}`;
    },
    choice: (name: string, count: number) => `${name} (${quotes(count)})`,
    none: 'No quote with a named speaker was recognized here.',
  };
}
