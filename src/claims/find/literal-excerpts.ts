import type { Article } from '../../domain/article.ts';
import { languageOf } from '../../language/language.ts';
import type { ArticleIndex } from '../../retrieval/index/article-index.ts';
import { type Excerpt, excerptAt } from './excerpt.ts';
import { findLiteral } from './find-literal.ts';
import { articlesHolding } from './find-places.ts';

/**
 * Occurrences considered per article and in total. One occurrence may be cropped or somebody else's words while another
 * is not: higher finds the best one more often and costs time for claims of a few frequent words.
 */
const MAX_IN_ARTICLE = 5;
const MAX_EXCERPTS = 12;

/** Literal, case-sensitive occurrences of the claim; in each language, those in the named article first. */
export function literalExcerpts(index: ArticleIndex, claim: string, named?: Article): Excerpt[] {
  const excerpts: Excerpt[] = [];
  for (const shelf of index.shelves()) {
    const articles = articlesHolding(shelf, claim);
    for (const article of named !== undefined && articles.has(named) ? [named, ...articles] : articles) {
      if (excerpts.length >= MAX_EXCERPTS) return excerpts;
      excerpts.push(...excerptsIn(article, claim));
    }
  }
  return excerpts;
}

/** Literal, case-sensitive occurrences of the claim in one article. */
export function excerptsIn(article: Article, claim: string): Excerpt[] {
  const language = languageOf(article.language);
  return findLiteral(article.text, claim, MAX_IN_ARTICLE).map((span) => excerptAt(article, span, language));
}
