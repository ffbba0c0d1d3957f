import type { Feed } from '../../storage/feeds.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** In milliseconds. */
export interface FeedTimes {
  /** Shortest time between two checks of a feed; a feed can ask for longer. */
  readonly interval: number;
  /** Longest time that a feed or its server can ask for. */
  readonly maxInterval: number;
  /** Longest pause after errors. */
  readonly maxPause: number;
  /** How long a feed may give nothing but errors. */
  readonly giveUpAfter: number;
  /** Errors in a row before that counts: the clock may have been wrong. */
  readonly minFailures: number;
  /** How long a check may take before another process may make it. */
  readonly lease: number;
}

export const feedTimes: FeedTimes = {
  interval: 30 * MINUTE,
  maxInterval: DAY,
  maxPause: 12 * HOUR,
  giveUpAfter: 7 * DAY,
  minFailures: 6,
  lease: 15 * MINUTE,
};

/** What a feed and its server say about the next check; undefined where they say nothing. */
export interface AskedFor {
  readonly timeToLive?: number | undefined;
  readonly maxAge?: number | undefined;
  readonly retryAfter?: number | undefined;
}

/**
 * Pause until the next check. It doubles with each failure in a row, and lasts up to a tenth longer, so that many feeds are not
 * checked at once.
 *
 * @param random 0 to 1
 */
export function pauseBefore(
  { interval, maxInterval, maxPause }: FeedTimes,
  { failures }: Pick<Feed, 'failures'>,
  { timeToLive = 0, maxAge = 0, retryAfter = 0 }: AskedFor,
  random: number,
): number {
  const own = failures === 0 ? interval : Math.min(maxPause, interval * 2 ** Math.min(failures - 1, 20));
  const asked = Math.min(maxInterval, Math.max(timeToLive, maxAge, retryAfter));
  return Math.round(Math.max(own, asked) * (1 + random / 10));
}
