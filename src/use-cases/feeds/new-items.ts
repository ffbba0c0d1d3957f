import type { FeedDocument, FeedItem } from '../../domain/feeds/feed-document.ts';
import type { Feed, Feeds } from '../../storage/feeds.ts';
import { itemMarks } from './marks.ts';

export interface NewItem {
  readonly item: FeedItem;
  readonly marks: readonly string[];
}

/** The feed's items that are not done with, newest first. */
export async function newItems(
  feeds: Pick<Feeds, 'known'>,
  { scope, url }: Pick<Feed, 'scope' | 'url'>,
  { items }: FeedDocument,
): Promise<NewItem[]> {
  const marked = trusted(items).map((item) => ({ item, marks: itemMarks(url, item) }));
  const known = await feeds.known(
    scope,
    marked.flatMap(({ marks }) => marks),
  );
  return newestFirst(marked.filter(({ marks }) => !marks.some((mark) => known.has(mark))));
}

/** An id that several pages of one document share tells nothing about any of them. */
function trusted(items: readonly FeedItem[]): FeedItem[] {
  const urls = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, url } of items) {
    if (id === undefined) continue;
    if (urls.has(id) && urls.get(id) !== url) shared.add(id);
    urls.set(id, url);
  }
  return items.map((item) =>
    item.id !== undefined && shared.has(item.id) ? { ...item, id: undefined } : item,
  );
}

/** Feeds that do not date every item have the newest first, as a rule. */
function newestFirst(items: readonly NewItem[]): NewItem[] {
  if (items.some(({ item }) => item.published === undefined)) return [...items];
  return items.toSorted((one, other) => (other.item.published ?? 0) - (one.item.published ?? 0));
}
