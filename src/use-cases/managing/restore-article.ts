import { UserError } from '../../domain/errors/user-error.ts';
import type { ManagedLibrary } from '../../libraries/managed-library.ts';
import { listRemovedArticles, type RemovedArticle } from './list-removed-articles.ts';

/**
 * Restores a removed article, or shows a hidden bundled one again.
 *
 * @param name an id or title
 * @throws UserError unknown-article, already-published
 */
export async function restoreArticle(
  managed: Omit<ManagedLibrary, 'library'>,
  name: string,
): Promise<RemovedArticle> {
  const { storage, scope, by } = managed;
  const wanted = name.trim();
  const removed = await listRemovedArticles(managed);
  const found =
    removed.find(({ id }) => id === wanted) ??
    removed.find(({ title }) => title.toLowerCase() === wanted.toLowerCase());
  if (found === undefined) throw new UserError('unknown-article', { article: wanted });
  if (found.at === undefined) await storage.catalog.setHidden(scope, found, false, { by });
  else await storage.catalog.restore(scope, found.id, { by });
  return found;
}
