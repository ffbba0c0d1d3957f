import type { Article } from '../../domain/article.ts';
import type { Passage } from '../../domain/passage.ts';
import { termsOf } from '../../language/words/terms.ts';
import type { ArticleIndex } from '../../retrieval/index/article-index.ts';
import { bestSearch, MAX_PASSAGES, passagesOf, searchShelf } from '../../retrieval/search-shelf.ts';

/** The passages that the claim's keywords rank first, for a claim that no article has. */
export function nearestPassages(index: ArticleIndex, claim: string, named?: Article): Passage[] {
  const searches = index
    .shelves(named)
    .map((shelf) => searchShelf(shelf, claim, termsOf(claim, shelf.language), named));
  const best = bestSearch(searches);
  return best === undefined ? [] : passagesOf(best, MAX_PASSAGES);
}
