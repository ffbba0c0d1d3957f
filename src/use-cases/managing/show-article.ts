import type { Article } from '../../domain/article.ts';
import { type ManagedLibrary, ownArticle } from '../../libraries/managed-library.ts';
import type { Revision } from '../../storage/catalog.ts';

export interface ShownArticle {
  readonly article: Article;
  /** Oldest first. */
  readonly revisions: readonly Revision[];
}

/**
 * One of the scope's own articles with all its revisions.
 *
 * @param name an id, key or title
 * @throws UserError unknown-article, bundled-article
 */
export async function showArticle(managed: ManagedLibrary, name: string): Promise<ShownArticle> {
  const { storage, scope } = managed;
  const article = ownArticle(managed, name);
  return { article, revisions: await storage.catalog.revisions(scope, article.id) };
}
