import { UserError } from '../../domain/errors/user-error.ts';
import type { ActingStorage } from '../../storage/acting-storage.ts';
import type { Feed } from '../../storage/feeds.ts';

/**
 * Stops following a feed. Drafts of its items stay.
 *
 * @param named the feed's id, or its title or address as somebody typed it
 * @throws UserError unknown-feed
 */
export async function removeFeed(
  { storage, scope, by }: ActingStorage<'feeds'>,
  named: string,
): Promise<Feed> {
  const typed = named.trim().toLowerCase();
  const feed = (await storage.feeds.list(scope)).find(({ id, title, url }) =>
    [id, title.toLowerCase(), url.toLowerCase()].includes(typed),
  );
  if (feed === undefined) throw new UserError('unknown-feed', { feed: named });
  return storage.feeds.remove(scope, feed.id, { by });
}
