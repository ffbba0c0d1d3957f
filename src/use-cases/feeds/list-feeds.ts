import type { Feed } from '../../storage/feeds.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';

/** The library's feeds in order of title, stopped ones included. */
export function listFeeds({ storage, scope }: ScopedStorage<'feeds'>): Promise<Feed[]> {
  return storage.feeds.list(scope);
}
