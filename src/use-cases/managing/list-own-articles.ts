import type { CatalogEntry } from '../../storage/catalog.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';

/** The scope's own articles, except removed ones; most recently added or revised first. */
export async function listOwnArticles({ storage, scope }: ScopedStorage<'catalog'>): Promise<CatalogEntry[]> {
  const entries = (await storage.catalog.list(scope)).filter(({ removed }) => removed === undefined);
  return entries.sort((one, other) => other.revision.addedAt - one.revision.addedAt);
}
