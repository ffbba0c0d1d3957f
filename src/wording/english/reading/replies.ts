import type { Format } from '../../format.ts';

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
    timeline: timelineWords(format),
    digest: digestWords(format),
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

function timelineWords(format: Format) {
  const { plural } = format;
  return {
    counts: (certain: number, relative: number) => {
      const withYear = plural(certain, { one: '# sentence with a year', other: '# sentences with a year' });
      if (relative === 0) return withYear;
      return certain === 0
        ? plural(relative, { one: '# sentence without a year', other: '# sentences without a year' })
        : `${withYear}, ${format.number(relative)} without`;
    },
    /** Above dates such as “on Tuesday”, which are not worked out. */
    relative: (published: string | undefined) =>
      published === undefined
        ? 'As written; when the article was published is not known'
        : `As written; the article was published on ${format.isoDate(published)}`,
    /** What the picture shows, for those who cannot see it. */
    picture: (title: string, dates: readonly string[]) => `Timeline of “${title}”: ${format.and(dates)}`,
  };
}

/** Which articles a digest is of. */
type Digested =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'newest'; readonly count: number }
  | { readonly kind: 'chosen' };

function digestWords(format: Format) {
  const { plural } = format;
  const articles = (count: number) => plural(count, { one: '# article', other: '# articles' });
  return {
    title: (wish: Digested, count: number) => {
      switch (wish.kind) {
        case 'days':
          return `${articles(count)} of the last ${plural(wish.days, { one: '# day', other: '# days' })}`;
        case 'newest':
          return plural(count, { one: 'The newest article', other: 'The # newest articles' });
        case 'chosen':
          return articles(count);
      }
    },
    stories: (count: number) =>
      plural(count, { one: '# story, told once', other: '# stories, each told once' }),
    copies: (count: number) =>
      plural(count, {
        one: 'The same text in # other article:',
        other: 'The same text in # other articles:',
      }),
    undated: (count: number) =>
      plural(count, {
        one: '# article has no date, so it may be as new:',
        other: '# articles have no date, so they may be as new:',
      }),
    leftOut: (count: number) =>
      plural(count, { one: '# older article is left out.', other: '# older articles are left out.' }),
  };
}
