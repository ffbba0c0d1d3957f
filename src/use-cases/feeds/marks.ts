import { createHash } from 'node:crypto';
import type { FeedItem } from '../../domain/feeds/feed-document.ts';

/** Parameters that tell where a reader came from, not what the page is. */
const TRACKING = /^(?:utm_\w+|\w*clid|mc_[ce]id|_ga)$/iu;

/** Marks of an item before its page was read. */
export function itemMarks(feedUrl: string, { id, url }: FeedItem): string[] {
  return [...(id === undefined ? [] : [hash('id', feedUrl, id)]), addressMark(url)];
}

/** The same for addresses that surely lead to one page. */
export function addressMark(url: string): string {
  return hash('address', canonical(url));
}

/** The same for texts of the same words. */
export function textMark(paragraphs: readonly string[]): string {
  return hash(
    'text',
    paragraphs
      .join(' ')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  );
}

/** Without scheme, “www.”, fragment, final slash and tracking; parameters in order of their names. */
function canonical(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.host.replace(/^www\./u, '');
  return `${host}${url.pathname.replace(/\/+$/u, '')}?${url.searchParams}`;
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 24);
}
