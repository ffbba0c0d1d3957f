import type { NamedFeed } from '../../domain/feeds/feed-document.ts';
import { oneLine } from '../../domain/one-line.ts';
import { htmlDocument } from '../extract/html/html-node.ts';
import { webUrl } from './web-url.ts';

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)\b/iu;
const MAX_FEEDS = 5;

/** The feeds that a page names by `<link rel=alternate>`, in its order. https://www.rssboard.org/rss-autodiscovery */
export function feedsNamedIn(html: string, pageUrl: string): NamedFeed[] {
  const document = htmlDocument(html);
  const base = webUrl(document.querySelector('base[href]')?.getAttribute('href') ?? undefined, pageUrl);
  const found = new Map<string, NamedFeed>();
  for (const link of document.querySelectorAll('link[rel][href]')) {
    const rels = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/u);
    if (!rels.includes('alternate') || !FEED_TYPE.test(link.getAttribute('type')?.trim() ?? '')) continue;
    const url = webUrl(link.getAttribute('href') ?? undefined, base ?? pageUrl);
    const title = oneLine(link.getAttribute('title') ?? '').trim();
    if (url !== undefined && !found.has(url)) found.set(url, { url, title: title || undefined });
  }
  return [...found.values()].slice(0, MAX_FEEDS);
}
