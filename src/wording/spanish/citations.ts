import type { Article, Paragraph } from '../../domain/article.ts';
import { isBeside, runningLength } from '../../domain/paragraphs/kinds.ts';
import type { Format } from '../format.ts';
import { isolated } from '../isolated.ts';
import type { Wording } from '../wording.ts';
import { kindNames } from './paragraph-kinds.ts';

export function citationWords(format: Format): Wording['citations'] {
  const source = ({ author, publisher, published }: Article): string[] =>
    [
      author && `por ${isolated(author)}`,
      publisher && isolated(publisher),
      published && format.isoDate(published),
    ].filter((part) => part !== undefined);
  const size = (paragraphs: number, words: number) =>
    `${format.plural(paragraphs, { one: '# párrafo', other: '# párrafos' })}, ${format.plural(words, { one: '# palabra', other: '# palabras' })}`;
  return {
    source,
    line: (article, paragraph) =>
      [...source(article), ...pages(paragraph), ...place(article, paragraph)].join(' · '),
    place: (article, paragraph) => [...pages(paragraph), ...place(article, paragraph)].join(' · '),
    size: ({ paragraphs, words }) => size(runningLength(paragraphs), words),
    amount: size,
    words: (count) => format.plural(count, { one: '# palabra', other: '# palabras' }),
    language: (code) => format.language(code),
  };
}

/** «p. 4», «pp. 4-5». */
function pages({ pages: range }: Paragraph): string[] {
  if (range === undefined) return [];
  const { first, last } = range;
  return [first === last ? `p. ${first}` : `pp. ${first}-${last}`];
}

function place({ paragraphs }: Article, paragraph: Paragraph): string[] {
  const { number, kind } = paragraph;
  const name = kind && kindNames[kind];
  const place = isBeside(paragraph) ? [] : [`¶ ${number} de ${runningLength(paragraphs)}`];
  return name === undefined ? place : [...place, name.alone];
}
