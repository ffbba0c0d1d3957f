import type { Article } from '../../domain/article.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';

/**
 * Publishes the draft as a new article, or as the next revision of the article that it revises.
 *
 * @param by the user's id
 * @throws UserError draft-gone, already-published, nothing-new, unknown-article
 */
export function publishDraft(
  { storage, scope }: ScopedStorage<'drafts'>,
  id: string,
  by: string,
): Promise<Article> {
  return storage.drafts.publish(scope, id, { by });
}
