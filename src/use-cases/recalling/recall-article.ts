import type { Article } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Library } from '../../libraries/library.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';

export interface RecallParts extends ScopedStorage<'texts'> {
  readonly library: Pick<Library, 'store'>;
}

/**
 * The article with the current or earlier text that has this key.
 *
 * @throws UserError passage-gone if there is none, or if the article was removed
 */
export async function recallArticle({ library, storage, scope }: RecallParts, key: string): Promise<Article> {
  const article = library.store.withKey(key) ?? (await storage.texts.withKey(scope, key));
  if (article === undefined) throw new UserError('passage-gone', {});
  return article;
}
