import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Libraries } from '../../libraries/libraries.ts';
import type { Storage } from '../../storage/storage.ts';
import type { Room } from '../../use-cases/adding/check-room.ts';
import type { FeedReader } from '../../use-cases/feeds/feed-reader.ts';
import { type FeedTimes, feedTimes } from '../../use-cases/feeds/feed-times.ts';
import { LastCall } from '../delivery/last-call.ts';
import type { DeliveryTimes } from '../delivery/times.ts';
import { postAudit, postStopped } from './feed-posts.ts';
import { FeedRunner } from './feed-runner.ts';

/** When feeds are checked. */
export interface FeedClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly times: FeedTimes;
}

export const feedClock: FeedClock = { now: Date.now, random: Math.random, times: feedTimes };

export interface FeedsParts {
  readonly client: Client<true>;
  readonly storage: Storage;
  readonly libraries: Libraries;
  readonly reader: FeedReader;
  readonly room: Room;
  readonly times: DeliveryTimes;
  readonly clock: FeedClock;
  readonly logger: Logger;
}

/** Share of a library's drafts that feeds may take: managers must be able to add articles while a feed's wait. */
const SHARE_OF_DRAFTS = 0.5;

/** Starts checking the feeds of every library, until the runner is stopped. */
export function startFeeds(parts: FeedsParts): FeedRunner {
  const { clock, room } = parts;
  const posting = { ...parts, lastCall: new LastCall() };
  return new FeedRunner({
    ...parts,
    ...clock,
    room: { ...room, drafts: Math.ceil(room.drafts * SHARE_OF_DRAFTS) },
    lastCall: posting.lastCall,
    post: (feed, offered) => postAudit(posting, feed, offered),
    tellStopped: (feed) => postStopped(posting, feed),
  });
}
