import type { Article, Span } from '../../domain/article.ts';
import type { Language } from '../../language/language.ts';
import type { ArticleIndex } from '../../retrieval/index/article-index.ts';
import type { Cut } from '../judge/cropped.ts';
import { findLiteral } from './find-literal.ts';
import { articlesHolding } from './find-places.ts';

/** Words of an article as they stand there. */
export interface FoundCut extends Cut {
  readonly language: Language;
}

/** Places in one article, and in all, that are looked at: some may be cropped or somebody else's, others not. */
const MOST_IN_ARTICLE = 5;
const MOST_CUTS = 12;

/** Where the articles have the claim letter for letter. */
export function literalCuts(index: ArticleIndex, claim: string, named?: Article): FoundCut[] {
  const cuts: FoundCut[] = [];
  for (const shelf of index.shelves()) {
    const articles = articlesHolding(shelf, claim);
    for (const article of named !== undefined && articles.has(named) ? [named, ...articles] : articles) {
      if (cuts.length >= MOST_CUTS) return cuts;
      const spans = findLiteral(article.text, claim, MOST_IN_ARTICLE);
      cuts.push(...spans.map((span) => cutOf(article, span, shelf.language)));
    }
  }
  return cuts;
}

export function cutOf(article: Article, span: Span, language: Language): FoundCut {
  const paragraph = article.paragraphs.findLast(({ start }) => start <= span.start) ?? article.paragraphs[0];
  if (paragraph === undefined) throw new RangeError(`${article.id} has no paragraphs`);
  return { article, paragraph, span, language };
}
