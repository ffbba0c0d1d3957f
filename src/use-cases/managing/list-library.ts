import type { Article } from '../../domain/article.ts';
import type { ManagedLibrary } from '../../libraries/managed-library.ts';
import type { RevisionInfo } from '../../storage/catalog.ts';
import type { Storage } from '../../storage/storage.ts';
import { listOwnArticles } from './list-own-articles.ts';
import { listRemovedArticles, type RemovedArticle } from './list-removed-articles.ts';

export interface LibraryEntry {
  readonly article: Article;
  /** The current one; absent for a bundled article. */
  readonly revision?: RevisionInfo;
}

export interface LibraryList {
  /** All that can be asked about, most recently added or changed first, bundled ones last. */
  readonly articles: readonly LibraryEntry[];
  readonly removed: readonly RemovedArticle[];
}

/** A library as its managers see it. Without a storage, it has bundled articles only. */
export async function listLibrary({
  storage,
  scope,
  library,
  bundled,
}: Omit<ManagedLibrary, 'storage'> & {
  readonly storage: Pick<Storage, 'catalog'> | undefined;
}): Promise<LibraryList> {
  const all = library.store.recent();
  if (storage === undefined) return { articles: all.map((article) => ({ article })), removed: [] };
  const own = new Map((await listOwnArticles({ storage, scope })).map((entry) => [entry.id, entry]));
  const articles = all.map((article) => {
    const revision = own.get(article.id)?.revision;
    return revision === undefined ? { article } : { article, revision };
  });
  return { articles, removed: await listRemovedArticles({ storage, scope, bundled }) };
}
