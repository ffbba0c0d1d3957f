import type { Span } from '../../src/domain/article.ts';
import type { Prediction, SpeakerMethod } from '../measure-speakers.ts';

const QUOTATION = /“[^”]+”|"[^"]+"|''.+?''/gu;
const NAME = /(?:\p{Lu}[\p{L}'’.-]+)(?: \p{Lu}[\p{L}'’.-]+)*/gu;

/** The naive method: the nearest capitalized words in the quotation's paragraph. */
export const nearestName: SpeakerMethod = {
  name: 'nearest name',
  predict: ({ text, paragraphs }) =>
    paragraphs.flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      const quotations = spansOf(words.matchAll(QUOTATION), start);
      const names = spansOf(
        words.replace(QUOTATION, (quoted) => ' '.repeat(quoted.length)).matchAll(NAME),
        start,
      );
      return quotations.map((quotation) => predictionFor(quotation, names));
    }),
};

function predictionFor(quotation: Span, names: readonly Span[]): Prediction {
  const distance = ({ start, end }: Span) =>
    start >= quotation.end ? start - quotation.end : quotation.start - end;
  const [mention] = names.toSorted((one, other) => distance(one) - distance(other));
  return mention === undefined ? { ...quotation, named: false } : { ...quotation, mention, named: true };
}

function spansOf(matches: Iterable<RegExpExecArray>, from: number): Span[] {
  return [...matches].map(({ index, 0: { length } }) => ({
    start: from + index,
    end: from + index + length,
  }));
}
