import type { NamedFeed } from '../feeds/feed-document.ts';

/** Why a feed cannot be followed, or a page of it not read. */
export interface FeedErrorContexts {
  /** The site's robots.txt forbids it. */
  'robots-disallow': { readonly host: string };
  /** The feeds that the page names, if it is one that names any. */
  'not-a-feed': { readonly host: string; readonly feeds: readonly NamedFeed[] };
  'feed-followed': { readonly title: string };
  'too-many-feeds': { readonly max: number };
  'unknown-feed': { readonly feed: string };
  /** The bot lacks a permission in the channel that was chosen. */
  'cannot-post': Record<never, never>;
  /** The forum takes posts with a tag only. */
  'forum-needs-tag': Record<never, never>;
}
