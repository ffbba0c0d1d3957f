import type { Article } from '../src/domain/article.ts';
import { ArticleStore } from '../src/libraries/article-store.ts';
import type { Library } from '../src/libraries/library.ts';
import { ArticleIndex } from '../src/retrieval/index/article-index.ts';
import { Speech } from '../src/speakers/speech.ts';

/** A library of these articles that compares words alone. */
export function wordLibrary(articles: readonly Article[], minConfidence: number): Library {
  const index = new ArticleIndex();
  for (const article of articles) index.add(article);
  return { store: new ArticleStore(articles), index, speech: new Speech(), minConfidence };
}
