import type { Article, Paragraph } from '../../domain/article.ts';
import { isBeside, runningLength } from '../../domain/paragraphs/kinds.ts';
import type { Format } from '../format.ts';
import { isolated } from '../isolated.ts';
import { kindNames } from './paragraph-kinds.ts';

export function citationWords(format: Format) {
  /** Author, publisher and date, as far as they are known. */
  const source = ({ author, publisher, published }: Article): string[] =>
    [
      author && `by ${isolated(author)}`,
      publisher && isolated(publisher),
      published && format.isoDate(published),
    ].filter((part) => part !== undefined);
  const size = (paragraphs: number, words: number) =>
    `${format.plural(paragraphs, { one: '# paragraph', other: '# paragraphs' })}, ${format.plural(words, { one: '# word', other: '# words' })}`;
  return {
    source,
    /** “World Socialist Web Site · 2 December 2016 · p. 4 · ¶ 17 of 19”, “… · a photo caption”. */
    line: (article: Article, paragraph: Paragraph) =>
      [...source(article), ...pages(paragraph), ...place(article, paragraph)].join(' · '),
    /** “p. 4 · ¶ 17 of 19”, “a photo caption”. */
    place: (article: Article, paragraph: Paragraph) =>
      [...pages(paragraph), ...place(article, paragraph)].join(' · '),
    /** “19 paragraphs, 994 words”. */
    size: ({ paragraphs, words }: Article) => size(runningLength(paragraphs), words),
    amount: size,
    words: (count: number) => format.plural(count, { one: '# word', other: '# words' }),
    language: (code: string) => format.language(code),
  };
}

/** “p. 4”, “pp. 4–5”. */
function pages({ pages: range }: Paragraph): string[] {
  if (range === undefined) return [];
  const { first, last } = range;
  return [first === last ? `p. ${first}` : `pp. ${first}–${last}`];
}

function place({ paragraphs }: Article, paragraph: Paragraph): string[] {
  const { number, kind } = paragraph;
  const name = kind && kindNames[kind];
  const place = isBeside(paragraph) ? [] : [`¶ ${number} of ${runningLength(paragraphs)}`];
  return name === undefined ? place : [...place, name.one];
}
