import { onTestFinished } from 'vitest';
import type { Services } from '../../src/app/services.ts';
import type { Feed } from '../../src/storage/feeds.ts';
import { createSourceReader } from '../../src/use-cases/adding/source-reader.ts';
import { addFeed } from '../../src/use-cases/feeds/add-feed.ts';
import { type Checked, checkFeed } from '../../src/use-cases/feeds/check-feed.ts';
import { createFeedReader } from '../../src/use-cases/feeds/feed-reader.ts';
import type { OfferedDraft, PostOutcome } from '../../src/use-cases/feeds/offer-item.ts';
import { type NewsSite, newsSite, type TestClock, testClock } from './feeds.ts';
import { servicesIn } from './services.ts';
import { dataFolder, guildA } from './storage.ts';

export interface CheckedFeeds {
  readonly site: NewsSite;
  readonly clock: TestClock;
  readonly services: Services;
  /** What was posted, in order. */
  readonly posts: OfferedDraft[];
  /** What becomes of the next posts. */
  outcome: PostOutcome;
  follow(path?: string): Promise<Feed>;
  /** The feed as it is stored. */
  stored(): Promise<Feed>;
  /** Checks the feed now, as it is stored. */
  check(): Promise<Checked>;
}

const ROOM = { articles: 1_000, drafts: 1_000, mebibytes: 100 };

/** Feeds of a news site on this machine with a real store, without Discord. */
export async function checkedFeeds(room = ROOM): Promise<CheckedFeeds> {
  const [site, services] = await Promise.all([newsSite(), servicesIn(await dataFolder())]);
  onTestFinished(() => services.close());
  const clock = testClock();
  const reader = createFeedReader(createSourceReader(site.network), clock.now);
  const { storage } = services;
  const feeds: CheckedFeeds = {
    site,
    clock,
    services,
    posts: [],
    outcome: 'posted',
    follow: (path = '/feed') =>
      addFeed(
        { storage, scope: guildA, feeds: { reader, max: 10, now: clock.now } },
        { address: site.url(path), channelId: '1', by: '2' },
      ),
    stored: async () => (await storage.feeds.list(guildA))[0] ?? Promise.reject(new Error('No feed')),
    check: async () =>
      checkFeed(
        {
          ...clock,
          ...services,
          reader,
          room,
          signal: new AbortController().signal,
          onError: (error) => {
            throw error;
          },
          post: async (_, offered) => {
            if (feeds.outcome === 'posted' || feeds.outcome === 'unsure') feeds.posts.push(offered);
            return feeds.outcome;
          },
        },
        await feeds.stored(),
      ),
  };
  return feeds;
}
