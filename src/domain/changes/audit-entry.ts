/** What was done to a draft or an article. */
export type AuditAction =
  /** A new text was read or pasted, and waits to be published. */
  | 'added'
  /** A changed page was fetched again, and waits to be published. */
  | 'refreshed'
  /** A waiting text, or what is known about it. */
  | 'edited'
  | 'discarded'
  | 'published'
  /** The next text of a published article was published. */
  | 'revised'
  | 'renamed'
  | 'removed'
  | 'restored'
  | 'imported'
  /** A feed, which the entry names in place of an article. */
  | 'followed'
  | 'unfollowed';

/** Who makes a change, in place of a user's id, where a feed brings a text. */
export const BY_FEED = 'feed';

/** `erased`: a user who has since had their data deleted. */
export type Actor =
  | { readonly kind: 'user'; readonly id: string }
  | { readonly kind: 'terminal' }
  | { readonly kind: 'feed' }
  | { readonly kind: 'erased' };

/** A change of a library, as its managers can read it later. */
export interface AuditEntry {
  readonly action: AuditAction;
  /** Of the article, of the draft that may become it, or of the feed. */
  readonly articleId: string;
  /** At that time, after the change. */
  readonly title: string;
  /** Of a renamed article. */
  readonly formerTitle?: string;
  readonly by: Actor;
  /** Milliseconds since 1970. */
  readonly at: number;
}
