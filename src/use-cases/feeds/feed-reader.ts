import { UserError } from '../../domain/errors/user-error.ts';
import type { Extraction } from '../../domain/extraction.ts';
import type { FeedDocument } from '../../domain/feeds/feed-document.ts';
import { Robots } from '../../ingest/feeds/robots.ts';
import { type FetchedFeed, fetchFeed, type Validators } from '../../ingest/fetch/fetch-feed.ts';
import { fetchPage } from '../../ingest/fetch/fetch-page.ts';
import type { SourceReader } from '../adding/source-reader.ts';

/** A feed at one moment. */
interface ReadFeed extends Omit<FetchedFeed, 'bytes' | 'contentType'> {
  /** Absent if nothing has changed since the validators were given. */
  readonly document?: FeedDocument;
}

/** Reads feeds, and the pages of their items, as far as the sites' robots.txt lets programs. */
export interface FeedReader {
  /** @throws FeedRefusedError, UserError robots-disallow, not-a-feed, and those of fetching and reading */
  feed(address: string, validators: Validators, signal?: AbortSignal): Promise<ReadFeed>;

  /** @returns the address after redirects, and the article. @throws UserError robots-disallow, and those of fetching and extracting */
  page(address: string, signal?: AbortSignal): Promise<ReadPage>;
}

export interface ReadPage {
  readonly url: string;
  readonly extraction: Extraction;
}

/** @param now milliseconds since 1970 */
export function createFeedReader(
  { extract, readFeed, network }: SourceReader,
  now: () => number,
): FeedReader {
  const robots = new Robots({ network }, now);
  const before = (url: URL) => robots.check(url);
  return {
    feed: async (address, validators, signal) => {
      const fetched = await fetchFeed(address, validators, now(), { network, before, signal });
      const { bytes, contentType, ...found } = fetched;
      if (bytes === undefined) return found;
      const reading = await readFeed(bytes, { url: found.url, contentType });
      if (reading.kind === 'feed') return { ...found, document: reading.feed };
      const feeds = reading.kind === 'page' ? reading.feeds : [];
      throw new UserError('not-a-feed', { host: new URL(found.url).host, feeds });
    },
    page: async (address, signal) => {
      const { bytes, url, contentType } = await fetchPage(address, { network, before, signal });
      const hints = { url, ...(contentType === undefined ? {} : { contentType }) };
      return { url, extraction: await extract(bytes, hints) };
    },
  };
}
