import type { Format } from '../format.ts';

/** How many articles answer a question, come close to it, and do not say. */
interface ComparisonCounts {
  readonly answered: number;
  readonly closest: number;
  readonly silent: number;
}

/** Replies that put articles beside each other, and those to be read on. */
export function readingWords(format: Format) {
  return {
    comparison: comparisonWords(format),
    pages: {
      /** “¶ 5–9 of 19”. */
      range: (first: number, last: number, of: number) =>
        first === last
          ? `¶ ${format.number(first)} of ${format.number(of)}`
          : `¶ ${format.number(first)}–${format.number(last)} of ${format.number(of)}`,
      continued: (paragraph: number) => `¶ ${format.number(paragraph)}, continued`,
      beside: 'Beside the text',
      changed: 'This article has changed since. You are reading its earlier text.',
    },
  };
}

function comparisonWords(format: Format) {
  const { plural } = format;
  return {
    /** “3 articles with an answer, 1 with a closest match only and 2 that do not say”. */
    counts: ({ answered, closest, silent }: ComparisonCounts) =>
      format.and(
        [
          answered > 0 &&
            plural(answered, { one: '# article with an answer', other: '# articles with an answer' }),
          closest > 0 &&
            plural(closest, {
              one: '# article with a closest match only',
              other: '# articles with a closest match only',
            }),
          silent > 0 &&
            plural(silent, { one: '# article that does not say', other: '# articles that do not say' }),
        ].filter((part) => part !== false),
      ),
    none: 'No article says this by itself.',
    silent: (count: number) =>
      plural(count, { one: '# article does not say', other: '# articles do not say' }),
  };
}
