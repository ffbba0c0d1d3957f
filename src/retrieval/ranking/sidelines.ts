import { type Article, textOf } from '../../domain/article.ts';
import { isSideline } from '../../language/rules/sidelines.ts';
import type { RankedParagraph } from './rank-passages.ts';

/** In an article with a larger share of them, such lines are its text: a list, or a poem. */
const MAX_SHARE = 1 / 2;

/** Without headings, captions, credits and links, which mention things and say nothing about them. */
export function withoutSidelines(ranked: readonly RankedParagraph[]): RankedParagraph[] {
  const prose = new Map<Article, boolean>();
  return ranked.filter(({ candidate: { article, paragraph } }) => {
    if (!isSideline(textOf(article, paragraph))) return true;
    const inProse = prose.get(article) ?? isProse(article);
    prose.set(article, inProse);
    return !inProse;
  });
}

function isProse(article: Article): boolean {
  const { paragraphs } = article;
  const sidelines = paragraphs.filter((paragraph) => isSideline(textOf(article, paragraph)));
  return sidelines.length <= MAX_SHARE * paragraphs.length;
}
