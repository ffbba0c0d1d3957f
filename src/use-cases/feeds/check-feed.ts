import { UserError } from '../../domain/errors/user-error.ts';
import type { FeedDocument } from '../../domain/feeds/feed-document.ts';
import type { StopReason } from '../../domain/feeds/stop-reason.ts';
import { FeedRefusedError } from '../../ingest/fetch/fetch-feed.ts';
import type { Feed, FeedChanges } from '../../storage/feeds.ts';
import { type AskedFor, type FeedTimes, pauseBefore } from './feed-times.ts';
import { newItems } from './new-items.ts';
import { type OfferingParts, offerItem } from './offer-item.ts';

export interface CheckingParts extends OfferingParts {
  readonly times: FeedTimes;
  /** 0 to 1. */
  readonly random: () => number;
}

/** What came of a check. */
export interface Checked {
  readonly posted: number;
  /** Why the feed could not be read. */
  readonly error?: unknown;
  /** Present if this check stopped the feed. */
  readonly stopped?: StopReason;
}

/** New items that one check reads the pages of; others wait for the next. */
const MAX_NEW_ITEMS = 5;
const GONE = 410;

/** Reads a feed if it has changed, offers its new items to the managers, and plans the next check. */
export async function checkFeed(parts: CheckingParts, feed: Feed): Promise<Checked> {
  try {
    const { document, maxAge, etag, lastModified } = await parts.reader.feed(feed.url, feed, parts.signal);
    const offered = document === undefined ? NOTHING : await offerNew(parts, feed, document);
    const planned = plan(parts, 0, { maxAge, timeToLive: document?.timeToLive });
    await parts.storage.feeds.change(feed, {
      ...planned,
      ...(document?.title === undefined ? {} : { title: document.title }),
      // With validators, the next answer would be that nothing has changed, and what waits would be forgotten.
      ...(offered.isComplete ? { etag, lastModified } : { etag: undefined, lastModified: undefined }),
      failures: 0,
      failingSince: undefined,
      lastError: undefined,
      posted: feed.posted + offered.posted,
      stopped: offered.stopped,
    });
    return { posted: offered.posted, ...(offered.stopped && { stopped: offered.stopped }) };
  } catch (error) {
    if (parts.signal.aborted) return { posted: 0 };
    return fail(parts, feed, error);
  }
}

interface Offered {
  readonly posted: number;
  /** Whether nothing new is left for the next check. */
  readonly isComplete: boolean;
  readonly stopped: StopReason | undefined;
}

const NOTHING: Offered = { posted: 0, isComplete: true, stopped: undefined };

/** The oldest of the newest comes first, so that the channel reads in order. */
async function offerNew(parts: CheckingParts, feed: Feed, document: FeedDocument): Promise<Offered> {
  const fresh = await newItems(parts.storage.feeds, feed, document);
  const now = fresh.slice(0, MAX_NEW_ITEMS).toReversed();
  let isComplete = fresh.length === now.length;
  let posted = 0;
  for (const item of now) {
    const outcome = await offerItem(parts, feed, item);
    if (outcome === 'posted') posted += 1;
    else if (outcome === 'waits') isComplete = false;
    else if (outcome !== 'done') return { posted, isComplete: false, stopped: outcome };
  }
  return { posted, isComplete, stopped: undefined };
}

async function fail(parts: CheckingParts, feed: Feed, error: unknown): Promise<Checked> {
  const { now, times, storage } = parts;
  const cause = error instanceof FeedRefusedError ? error.userError : error;
  const failures = feed.failures + 1;
  const failingSince = Math.min(feed.failingSince ?? now(), now());
  const isTooLong = now() - failingSince >= times.giveUpAfter && failures >= times.minFailures;
  const isGone =
    error instanceof FeedRefusedError && error.userError.context.status === GONE ? 'gone' : undefined;
  const stopped = isGone ?? (isTooLong ? 'errors' : undefined);
  const retryAfter = error instanceof FeedRefusedError ? error.retryAfter : undefined;
  await storage.feeds.change(feed, {
    ...plan(parts, failures, { retryAfter }),
    failures,
    failingSince,
    lastError: cause instanceof UserError ? cause.code : 'unexpected',
    stopped,
  });
  return { posted: 0, error: cause, ...(stopped && { stopped }) };
}

function plan({ now, times, random }: CheckingParts, failures: number, asked: AskedFor): FeedChanges {
  return { nextAt: now() + pauseBefore(times, { failures }, asked, random()) };
}
