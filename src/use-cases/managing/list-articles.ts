import type { Article } from '../../domain/article.ts';
import type { Scope } from '../../domain/scope.ts';
import type { Library } from '../../libraries/library.ts';
import type { CatalogEntry } from '../../storage/catalog.ts';
import type { Storage } from '../../storage/storage.ts';

export interface ListedArticles {
  /** In order of title, removed articles included. */
  readonly own: readonly CatalogEntry[];
  /** Newest first; hidden ones are left out. */
  readonly bundled: readonly Article[];
}

/** All articles of a library. Without a storage, it has bundled articles only. */
export async function listArticles({
  library,
  storage,
  scope,
}: {
  readonly library: Pick<Library, 'store'>;
  readonly storage: Pick<Storage, 'catalog'> | undefined;
  readonly scope: Scope;
}): Promise<ListedArticles> {
  const own = (await storage?.catalog.list(scope)) ?? [];
  const ids = new Set(own.map(({ id }) => id));
  return { own, bundled: library.store.all().filter(({ id }) => !ids.has(id)) };
}
