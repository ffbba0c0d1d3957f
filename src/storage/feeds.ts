import type { StopReason } from '../domain/feeds/stop-reason.ts';
import type { Scope } from '../domain/scope.ts';
import type { ChangeInfo } from './catalog.ts';

/** A feed that a library follows. Times are milliseconds since 1970. */
export interface Feed {
  readonly id: string;
  readonly scope: Scope;
  readonly url: string;
  readonly title: string;
  /** Where audits of new items are posted. */
  readonly channelId: string;
  /** A user's id; absent once what is kept about that user was erased. */
  readonly addedBy: string | undefined;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly checkedAt: number;
  readonly nextAt: number;
  /** In a row. */
  readonly failures: number;
  readonly failingSince: number | undefined;
  /** Code of the last error, while there are failures. */
  readonly lastError: string | undefined;
  /** Number of items posted so far. */
  readonly posted: number;
  readonly stopped: StopReason | undefined;
}

export type NewFeed = Pick<
  Feed,
  'url' | 'title' | 'channelId' | 'addedBy' | 'etag' | 'lastModified' | 'nextAt'
>;

export interface Adding {
  /** Number of feeds that the scope may follow. */
  readonly max: number;
  /** Marks of pages that are not to be posted. */
  readonly done: readonly string[];
  readonly now: number;
}

/** What a check changes. */
export type FeedChanges = Partial<
  Pick<
    Feed,
    | 'title'
    | 'etag'
    | 'lastModified'
    | 'checkedAt'
    | 'nextAt'
    | 'failures'
    | 'failingSince'
    | 'lastError'
    | 'posted'
    | 'stopped'
  >
>;

/**
 * The feeds that libraries follow, and marks of the pages that are done with. A mark is a hash of an item's id, of a page's
 * address or of its text; marks belong to the scope, so that a page that two feeds name counts once, and stay when a feed is
 * removed.
 *
 * Every write throws UserError disk-full, library-busy, library-damaged, library-lost or library-not-writable when the store
 * cannot carry it out.
 */
export interface Feeds {
  /**
   * Follows a feed. One that is stopped, with the same address, starts again in the new channel.
   *
   * @throws UserError feed-followed, too-many-feeds
   */
  add(scope: Scope, feed: NewFeed, adding: Adding): Promise<Feed>;

  /** In order of title. */
  list(scope: Scope): Promise<Feed[]>;

  /** @throws UserError unknown-feed */
  remove(scope: Scope, id: string, change: ChangeInfo): Promise<Feed>;

  /**
   * Takes the feed that has waited longest for its check, in any scope, and puts its next check off until `until`, so that no
   * other process takes it too. Feeds of guilds that the bot has left wait. A feed that was last checked in the future is due: the clock was set back.
   */
  takeDue(now: number, until: number): Promise<Feed | undefined>;

  /** Ignores a feed that was removed meanwhile. */
  change(feed: Pick<Feed, 'id'>, changes: FeedChanges): Promise<void>;

  /** Those of the marks that are known. */
  known(scope: Scope, marks: readonly string[]): Promise<ReadonlySet<string>>;

  /**
   * Marks a page as done with, unless one of its marks is known.
   *
   * @returns whether none was: of several concurrent calls, one gets true
   */
  claim(scope: Scope, marks: readonly string[], now: number): Promise<boolean>;

  /** Marks pages as done with, whether or not they are known. */
  mark(scope: Scope, marks: readonly string[], now: number): Promise<void>;

  /** Takes a claim back. */
  release(scope: Scope, marks: readonly string[]): Promise<void>;

  /** Counts a failed attempt to read a page. @returns how many there were */
  countFailure(scope: Scope, mark: string, now: number): Promise<number>;
}
