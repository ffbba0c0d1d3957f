import type { Article } from '../../domain/article.ts';
import { isBeside } from '../../domain/paragraphs/kinds.ts';
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

/**
 * Literal, case-sensitive occurrences of the claim; in each language, those in the named article first.
 *
 * @param pulled in pull quotes instead of the text, which they crop and repeat
 */
export function literalExcerpts(
  index: ArticleIndex,
  claim: string,
  { named, pulled = false }: { readonly named?: Article | undefined; readonly pulled?: boolean },
): Excerpt[] {
  const excerpts: Excerpt[] = [];
  for (const shelf of index.shelves()) {
    const articles = articlesHolding(shelf, claim);
    for (const article of named !== undefined && articles.has(named) ? [named, ...articles] : articles) {
      if (excerpts.length >= MAX_EXCERPTS) return excerpts;
      excerpts.push(...excerptsIn(article, claim, pulled));
    }
  }
  return excerpts;
}

/**
 * Literal, case-sensitive occurrences of the claim in one article.
 *
 * @param pulled in pull quotes instead of the text
 */
export function excerptsIn(article: Article, claim: string, pulled = false): Excerpt[] {
  const language = languageOf(article.language);
  return findLiteral(article.text, claim, MAX_IN_ARTICLE)
    .map((span) => excerptAt(article, span, language))
    .filter((excerpt) => isInOnePart(excerpt) && (excerpt.paragraph.kind === 'pull-quote') === pulled);
}

/** False for the end of the running text together with a caption, or two captions. */
function isInOnePart({ article, paragraph, span }: Excerpt): boolean {
  if (span.end <= paragraph.end) return true;
  return !article.paragraphs.some(
    (other) => isBeside(other) && other.start < span.end && span.start < other.end,
  );
}
