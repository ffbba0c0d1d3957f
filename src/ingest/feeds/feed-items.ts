import type { AnyFeed } from 'feedsmith';
import type { FeedItem } from '../../domain/feeds/feed-document.ts';
import { webUrl } from './web-url.ts';

/** What one format says of an item; the address and the date may be in any of several places. */
interface Said {
  readonly id: string | undefined;
  readonly urls: readonly (string | undefined)[];
  readonly dates: readonly (string | undefined)[];
  /** What addresses are relative to. */
  readonly base?: string | undefined;
}

/** The feed's items that lead to a web page other than the feed itself. */
export function feedItems(parsed: AnyFeed, feedUrl: string): FeedItem[] {
  const own = webUrl(feedUrl, feedUrl);
  return saidIn(parsed).flatMap(({ id, urls, dates, base }) => {
    const from = webUrl(base, feedUrl) ?? feedUrl;
    const url = urls.map((each) => webUrl(each, from)).find((each) => each !== undefined && each !== own);
    if (url === undefined) return [];
    const time = dates.map((each) => Date.parse(each ?? '')).find((each) => Number.isFinite(each));
    return [{ id: id?.trim() || undefined, url, published: time }];
  });
}

function saidIn(parsed: AnyFeed): Said[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        urls: [item.link, item.guid?.isPermaLink === false ? undefined : absolute(item.guid?.value)],
        dates: [item.pubDate, ...(item.dc?.dates ?? [])],
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.rdf?.about,
        urls: [item.link, absolute(item.rdf?.about)],
        dates: item.dc?.dates ?? [],
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        id: entry.id,
        urls: alternates(entry.links ?? []),
        dates: [entry.published, entry.updated],
        base: entry.xml?.base ?? parsed.feed.xml?.base,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.id,
        urls: [item.url, item.external_url],
        dates: [item.date_published, item.date_modified],
      }));
  }
}

/** An identifier is an address only if it says so itself. */
function absolute(id: string | undefined): string | undefined {
  return /^https?:\/\//iu.test(id?.trim() ?? '') ? id : undefined;
}

interface Link {
  readonly href?: string;
  readonly rel?: string;
  readonly type?: string;
}

/** Links without `rel` lead to the entry's page as well (RFC 4287, 4.2.7.2); web pages come first. */
function alternates(links: readonly Link[]): (string | undefined)[] {
  const fitting = links.filter(({ rel }) => rel === undefined || rel === 'alternate');
  const isPage = ({ type }: Link) => type === undefined || /html/iu.test(type);
  return [...fitting.filter(isPage), ...fitting.filter((link) => !isPage(link))].map(({ href }) => href);
}
