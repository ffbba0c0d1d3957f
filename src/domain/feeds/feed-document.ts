/** What a feed says at one moment, whatever its format. */
export interface FeedDocument {
  readonly title: string | undefined;
  /** In the feed's order, without those that lead to no web page. */
  readonly items: readonly FeedItem[];
  /** How long the feed asks to be left alone between two checks, in milliseconds. */
  readonly timeToLive: number | undefined;
}

export interface FeedItem {
  /** As the feed gives it; feeds promise, and do not always keep, that it stays. */
  readonly id: string | undefined;
  /** Of its page. */
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly published: number | undefined;
}

/** A feed that a web page names. */
export interface NamedFeed {
  readonly url: string;
  readonly title: string | undefined;
}

/** What bytes turn out to be where a feed was expected. */
export type FeedReading =
  | { readonly kind: 'feed'; readonly feed: FeedDocument }
  | { readonly kind: 'page'; readonly feeds: readonly NamedFeed[] }
  | { readonly kind: 'other' };
