import type { Article } from '../../domain/article.ts';
import { type Library, namedArticle } from '../../libraries/library.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';

/**
 * Sets the article that a channel searches by default.
 *
 * @param name an own or bundled article's id, key or title; undefined removes the setting
 * @returns the article, if one was named
 * @throws UserError unknown-article
 */
export async function setChannelArticle(
  { storage, scope, library }: ScopedStorage<'settings'> & { readonly library: Pick<Library, 'store'> },
  channelId: string,
  name: string | undefined,
): Promise<Article | undefined> {
  const article = namedArticle(library, name);
  await storage.settings.setChannelDefault(scope, channelId, article?.id);
  return article;
}
