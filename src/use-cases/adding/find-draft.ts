import type { Article } from '../../domain/article.ts';
import { unpublishedArticle } from '../../domain/article-key.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';

/**
 * The draft, as the article that it would become.
 *
 * @throws UserError draft-gone
 */
export async function findDraft({ storage, scope }: ScopedStorage<'drafts'>, id: string): Promise<Article> {
  const draft = await storage.drafts.find(scope, id);
  if (draft === undefined) throw new UserError('draft-gone', {});
  return unpublishedArticle(draft.id, draft.content);
}
