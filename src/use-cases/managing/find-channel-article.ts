import { isUnreadable } from '../../domain/errors/user-error.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';

/**
 * The id of the article that a channel searches by default. The article may have been removed since. Undefined where this cannot be
 * read: all articles are searched then.
 */
export async function findChannelArticle(
  { storage, scope }: ScopedStorage<'settings'>,
  channelId: string,
): Promise<string | undefined> {
  try {
    return await storage.settings.channelDefault(scope, channelId);
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}
