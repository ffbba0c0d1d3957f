import type { Config } from './config.ts';
import { loadArticles } from './ingest/load-articles.ts';
import { ArticleIndex } from './search/article-index.ts';
import { ArticleStore } from './storage/article-store.ts';
import type { Library } from './use-cases/library.ts';

export interface LoadedLibrary {
  readonly library: Library;
  /** One line for each file that could not be loaded. */
  readonly problems: readonly string[];
}

/** The library that the configuration names, read and indexed; other work gets its turn meanwhile. */
export async function loadLibrary(
  config: Pick<Config, 'ARTICLES_DIR' | 'ASK_MIN_CONFIDENCE'>,
): Promise<LoadedLibrary> {
  const { articles, problems } = await loadArticles(config.ARTICLES_DIR);
  const index = new ArticleIndex();
  await index.addAll(articles);
  return {
    library: { store: new ArticleStore(articles), index, minConfidence: config.ASK_MIN_CONFIDENCE },
    problems,
  };
}
