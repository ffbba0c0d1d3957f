import { FeedRefusedError } from '../../ingest/fetch/fetch-feed.ts';
import type { Feed } from '../../storage/feeds.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';
import type { FeedReader } from './feed-reader.ts';
import { newItems } from './new-items.ts';

/** What adding a feed works with. */
export interface AddingFeed extends ScopedStorage<'feeds'> {
  readonly feeds: {
    readonly reader: FeedReader;
    /** Number of feeds that one library may follow. */
    readonly max: number;
    /** Milliseconds since 1970. */
    readonly now: () => number;
  };
}

export interface WantedFeed {
  readonly address: string;
  readonly channelId: string;
  /** The user's id. */
  readonly by: string;
}

/** Items of a new feed that are posted; its earlier ones are done with, so that they do not flood the channel. */
export const FIRST_ITEMS = 3;

/**
 * Follows a feed: its newest items are posted at its first check, and later ones as they come.
 *
 * @throws UserError feed-followed, too-many-feeds, and those of `FeedReader.feed`
 */
export async function addFeed(
  { storage, scope, feeds: { reader, max, now } }: AddingFeed,
  { address, channelId, by }: WantedFeed,
): Promise<Feed> {
  const { url, document } = await reader
    .feed(address, { etag: undefined, lastModified: undefined })
    .catch((error: unknown) => {
      throw error instanceof FeedRefusedError ? error.userError : error;
    });
  const title = document?.title ?? new URL(url).hostname;
  const wanted = { url, title, channelId, addedBy: by, etag: undefined, lastModified: undefined };
  const fresh = document === undefined ? [] : await newItems(storage.feeds, { scope, url }, document);
  const done = fresh.slice(FIRST_ITEMS).flatMap(({ marks }) => marks);
  return storage.feeds.add(scope, { ...wanted, nextAt: now() }, { max, done, now: now() });
}
