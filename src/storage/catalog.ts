import type { Article, ArticleContent, Source } from '../domain/article.ts';
import type { Scope } from '../domain/scope.ts';

/** Who makes a change, and when. */
export interface ChangeInfo {
  /** A user's id; undefined for a change made in the terminal. */
  readonly by: string | undefined;
  /** Milliseconds since 1970; by default, now. */
  readonly at?: number | undefined;
}

/** A text to store as an article's first or next revision. */
export interface NewText extends ChangeInfo {
  readonly content: ArticleContent;
  /** The lasting number of each paragraph, in order; by default, `keepNumbers` assigns them. */
  readonly numbers?: readonly number[] | undefined;
}

/** An article with every text that it has had, as another library exported it. */
export interface History {
  /** The handle it had there ("wsws-3"). It keeps the handle if no other article of the scope ever had it. */
  readonly handle?: string | undefined;
  /** The title a manager gave it; by default, the last revision's title. */
  readonly title?: string;
  /** Oldest first. */
  readonly revisions: readonly [NewText, ...NewText[]];
}

export interface RevisionInfo {
  /** 1-based; the highest number is the current revision. */
  readonly number: number;
  /** SHA-256 of the text, in hexadecimal digits. */
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  /** A user's id; absent if it was added in the terminal, or by somebody who had their data deleted. */
  readonly addedBy?: string;
}

export interface Revision extends RevisionInfo {
  readonly content: ArticleContent;
  /** The lasting number of each paragraph, in order. */
  readonly numbers: readonly number[];
}

/** An article as managers see it, without its text. */
export interface CatalogEntry extends Source {
  readonly id: string;
  readonly handle: string;
  readonly language: string;
  readonly words: number;
  /** The current one. */
  readonly revision: RevisionInfo;
  /** Present for a removed article: when (milliseconds since 1970), and by which user. */
  readonly removed?: { readonly at: number; readonly by?: string };
}

/**
 * The articles that managers publish. Each method that writes is one transaction on one scope's library, and records the change
 * in its audit trail. Without a `ChangeInfo`, it is made in the terminal, now. An id that belongs to another scope counts as
 * unknown.
 *
 * Besides the errors listed, every write throws UserError disk-full, library-busy, library-damaged, library-lost or library-not-writable
 * when the store cannot carry it out.
 */
export interface Catalog {
  /** @throws UserError already-published */
  publish(scope: Scope, text: NewText): Promise<Article>;

  /**
   * Adds an article with all its revisions in one transaction.
   *
   * @returns the article's id
   * @throws UserError already-published
   */
  importHistory(scope: Scope, history: History): Promise<string>;

  /**
   * Makes the text the article's current one and keeps the earlier texts.
   *
   * @throws UserError unknown-article, nothing-new, already-published
   */
  addRevision(scope: Scope, id: string, text: NewText): Promise<Article>;

  /**
   * @param title undefined restores the revision's own title
   * @throws UserError unknown-article
   */
  rename(scope: Scope, id: string, title: string | undefined, change?: ChangeInfo): Promise<void>;

  /**
   * Takes the article out of the library. `restore` brings it back within `UNDO_MS`.
   *
   * @throws UserError unknown-article
   */
  remove(scope: Scope, id: string, change: ChangeInfo): Promise<void>;

  /** @throws UserError unknown-article if it was not removed within the last `UNDO_MS`; already-published */
  restore(scope: Scope, id: string, change?: ChangeInfo): Promise<void>;

  /** Hides a bundled article from the scope's library, or shows it again. */
  setHidden(
    scope: Scope,
    bundled: Pick<Article, 'id' | 'title'>,
    hidden: boolean,
    change?: ChangeInfo,
  ): Promise<void>;

  /** The ids of the bundled articles that are hidden from the scope's library. */
  hidden(scope: Scope): Promise<Set<string>>;

  /** The scope's own articles in order of title, removed ones included. */
  list(scope: Scope): Promise<CatalogEntry[]>;

  /** Every text that the article has had, oldest first; empty for an article of another scope. */
  revisions(scope: Scope, id: string): Promise<Revision[]>;
}
