import type { ManagedLibrary } from '../../libraries/managed-library.ts';
import { UNDO_MS } from '../../storage/retention.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';

/** An article that can be restored: an own one within `UNDO_MS` of its removal, a hidden bundled one at any time. */
export interface RemovedArticle {
  readonly id: string;
  readonly title: string;
  /** When it was removed, in milliseconds since 1970; absent for a bundled article. */
  readonly at?: number;
}

/** Most recently removed first; hidden bundled articles come last. */
export async function listRemovedArticles({
  storage,
  scope,
  bundled,
}: ScopedStorage<'catalog'> & Pick<ManagedLibrary, 'bundled'>): Promise<RemovedArticle[]> {
  const hidden = await storage.catalog.hidden(scope);
  const own = (await storage.catalog.list(scope)).flatMap(({ id, title, removed }) =>
    removed !== undefined && removed.at > Date.now() - UNDO_MS ? [{ id, title, at: removed.at }] : [],
  );
  return [
    ...own.sort((one, other) => other.at - one.at),
    ...bundled.all().flatMap(({ id, title }) => (hidden.has(id) ? [{ id, title }] : [])),
  ];
}
