import type { Article } from '../../domain/article.ts';
import { requiredArticle } from '../../libraries/library.ts';
import { isBundled, type ManagedLibrary } from '../../libraries/managed-library.ts';

/**
 * Removes an own article, which can be restored within `UNDO_MS`, or hides a bundled one in this scope.
 *
 * @param name an id, key or title
 * @param by the user's id; undefined for the terminal
 * @throws UserError unknown-article
 */
export async function removeArticle(
  managed: ManagedLibrary,
  name: string,
  by: string | undefined,
): Promise<Article> {
  const { storage, scope, library } = managed;
  const article = requiredArticle(library, name);
  if (isBundled(managed, article)) await storage.catalog.setHidden(scope, article.id, true);
  else await storage.catalog.remove(scope, article.id, { by });
  return article;
}
