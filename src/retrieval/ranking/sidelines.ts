import type { Article } from '../../domain/article.ts';
import { isSideline } from '../../language/rules/sidelines.ts';
import type { RankedParagraph } from './rank-passages.ts';

/** In an article with a larger share of them, such lines are its text: a list, or a poem. */
const MAX_SHARE = 1 / 2;

/** Without headings, captions, credits and links, which mention things and say nothing about them. */
export function withoutSidelines(ranked: readonly RankedParagraph[]): RankedParagraph[] {
  return ranked.filter(
    ({ candidate: { article, paragraph } }) =>
      !(isSideline(article.text.slice(paragraph.start, paragraph.end)) && isProse(article)),
  );
}

function isProse({ text, paragraphs }: Article): boolean {
  const sidelines = paragraphs.filter(({ start, end }) => isSideline(text.slice(start, end)));
  return sidelines.length <= MAX_SHARE * paragraphs.length;
}
