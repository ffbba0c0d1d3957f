import type { Article } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { type ManagedLibrary, ownArticle } from '../../libraries/managed-library.ts';

export interface Renamed {
  /** The article with its former title. */
  readonly article: Article;
  /** The new title, on one line. */
  readonly title: string;
}

/**
 * Gives one of the scope's own articles another title.
 *
 * @param name an id, key or title
 * @throws UserError title-needed, unknown-article, bundled-article
 */
export async function renameArticle(
  managed: ManagedLibrary,
  name: string,
  newTitle: string,
): Promise<Renamed> {
  const { storage, scope, by } = managed;
  const title = oneLine(newTitle);
  if (title === '') throw new UserError('title-needed', {});
  const article = ownArticle(managed, name);
  await storage.catalog.rename(scope, article.id, title, { by });
  return { article, title };
}
