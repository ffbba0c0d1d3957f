import type { Article } from '../../domain/article.ts';
import { requiredArticle } from '../../libraries/library.ts';
import { isBundled, type ManagedLibrary } from '../../libraries/managed-library.ts';

/**
 * Removes an own article, which can be restored within `UNDO_MS`, or hides a bundled one in this scope.
 *
 * @param name an id, key or title
 * @throws UserError unknown-article
 */
export async function removeArticle(managed: ManagedLibrary, name: string): Promise<Article> {
  const { storage, scope, library, by } = managed;
  const article = requiredArticle(library, name);
  if (isBundled(managed, article)) await storage.catalog.setHidden(scope, article, true, { by });
  else await storage.catalog.remove(scope, article.id, { by });
  return article;
}
