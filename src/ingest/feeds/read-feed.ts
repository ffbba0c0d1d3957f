import { type AnyFeed, parseFeed } from 'feedsmith';
import type { FeedDocument, FeedReading } from '../../domain/feeds/feed-document.ts';
import { oneLine } from '../../domain/one-line.ts';
import { shorten } from '../../domain/shorten.ts';
import { decodeText } from '../extract/text/decode-text.ts';
import { textFormat } from '../extract/text/text-format.ts';
import { feedItems } from './feed-items.ts';
import { feedsNamedIn } from './named-feeds.ts';

/** What the bytes were fetched with. */
export interface FeedSource {
  readonly url: string;
  readonly contentType?: string | undefined;
}

/** Items that are read of one feed; its further ones are older, or there is no end to them. */
const MAX_ITEMS = 1_000;
const MAX_TITLE = 100;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Reads RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom and JSON Feed, told apart by their content. */
export function readFeed(bytes: Uint8Array, { url, contentType }: FeedSource): FeedReading {
  const { text } = decodeText(bytes, contentType);
  const parsed = parsedFeed(text);
  if (parsed !== undefined) return { kind: 'feed', feed: documentOf(parsed, url) };
  if (textFormat(text, contentType === undefined ? {} : { contentType }) !== 'html') return { kind: 'other' };
  return { kind: 'page', feeds: feedsNamedIn(text, url) };
}

/** Undefined for what is no feed, or too damaged to be read as one. */
function parsedFeed(text: string): AnyFeed | undefined {
  try {
    return parseFeed(text, { maxItems: MAX_ITEMS }) as AnyFeed;
  } catch (error) {
    // A stack that overflows says that the input is too complex, not that it is no feed.
    if (error instanceof RangeError) throw error;
    return undefined;
  }
}

function documentOf(parsed: AnyFeed, url: string): FeedDocument {
  return { title: titleOf(parsed), items: feedItems(parsed, url), timeToLive: timeToLiveOf(parsed) };
}

function titleOf({ feed }: AnyFeed): string | undefined {
  const { title } = feed;
  const words = oneLine((typeof title === 'string' ? title : title?.value) ?? '').trim();
  return words === '' ? undefined : shorten(words, MAX_TITLE);
}

/** `ttl` of RSS 2.0, in minutes, and `sy:updatePeriod` with `sy:updateFrequency` of RSS 1.0. */
function timeToLiveOf({ format, feed }: AnyFeed): number | undefined {
  if (format === 'json') return undefined;
  const ttl = format === 'rss' ? Number(feed.ttl) : Number.NaN;
  if (ttl > 0) return ttl * MINUTE_MS;
  const period = PERIODS[feed.sy?.updatePeriod?.trim().toLowerCase() ?? ''];
  const frequency = Number(feed.sy?.updateFrequency ?? 1);
  return period === undefined || !(frequency >= 1) ? undefined : period / frequency;
}

const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR_MS,
  daily: 24 * HOUR_MS,
  weekly: 7 * 24 * HOUR_MS,
  monthly: 30 * 24 * HOUR_MS,
  yearly: 365 * 24 * HOUR_MS,
};
