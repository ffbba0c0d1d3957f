import type { ScopedStorage } from '../../storage/scoped-storage.ts';

/** The id of the article that a channel searches by default. The article may have been removed since. */
export function findChannelArticle(
  { storage, scope }: ScopedStorage<'settings'>,
  channelId: string,
): Promise<string | undefined> {
  return storage.settings.channelDefault(scope, channelId);
}
