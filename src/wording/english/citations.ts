import type { Article, Paragraph } from '../../domain/article.ts';
import type { Format } from '../format.ts';

export function citationWords(format: Format) {
  /** Author, publisher and date, as far as they are known. */
  const source = ({ author, publisher, published }: Article): string[] =>
    [author && `by ${author}`, publisher, published && format.isoDate(published)].filter(
      (part) => part !== undefined,
    );
  const size = (paragraphs: number, words: number) =>
    `${format.plural(paragraphs, { one: '# paragraph', other: '# paragraphs' })}, ${format.plural(words, { one: '# word', other: '# words' })}`;
  return {
    source,
    /** “World Socialist Web Site · 2 December 2016 · ¶ 17 of 19”. */
    line: (article: Article, { number }: Paragraph) =>
      [...source(article), `¶ ${number} of ${article.paragraphs.length}`].join(' · '),
    /** “19 paragraphs, 994 words”. */
    size: ({ paragraphs, words }: Article) => size(paragraphs.length, words),
    amount: size,
    words: (count: number) => format.plural(count, { one: '# word', other: '# words' }),
    language: (code: string) => format.language(code),
  };
}
