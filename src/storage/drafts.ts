import type { Article, ArticleContent } from '../domain/article.ts';
import type { Aside } from '../domain/extraction.ts';
import type { Scope } from '../domain/scope.ts';
import type { ChangeInfo, NewText } from './catalog.ts';

export interface Draft {
  readonly id: string;
  readonly content: ArticleContent;
  /** What reading its source left out of the text, in reading order. */
  readonly leftOut: readonly Aside[];
  /** The id of the article whose next revision this draft is; absent for a new article. */
  readonly revises?: string;
}

/** A text to save. */
export interface NewDraft extends Omit<NewText, 'numbers'> {
  readonly leftOut?: readonly Aside[];
}

/** Who changes a draft, and what. */
export interface DraftChange extends ChangeInfo {
  /** By default, stays. */
  readonly leftOut?: readonly Aside[];
}

/**
 * Texts that wait for a manager to publish them. They are not searched. `Storage.purge` deletes them after `DRAFT_MS`; where they
 * take more than `MAX_DRAFT_BYTES`, or `MAX_ALL_DRAFT_BYTES` in all libraries, saving one deletes the oldest. Each change is recorded in the
 * audit trail; without a `ChangeInfo`, it is made in the terminal, now.
 *
 * Besides the errors listed, every write throws UserError disk-full, library-busy, library-damaged, library-lost or library-not-writable
 * when the store cannot carry it out.
 */
export interface Drafts {
  /**
   * @param revises the id of the article that the draft is the next revision of
   * @returns the draft's id, which becomes the id of the new article
   * @throws UserError unknown-article
   */
  save(scope: Scope, text: NewDraft, revises?: string): Promise<string>;

  find(scope: Scope, id: string): Promise<Draft | undefined>;

  /**
   * Replaces the draft's content.
   *
   * @throws UserError draft-gone
   */
  change(scope: Scope, id: string, content: ArticleContent, change?: DraftChange): Promise<void>;

  /**
   * Turns the draft into an article or an article's next revision. Of several concurrent calls, one succeeds.
   *
   * @throws UserError draft-gone, already-published, nothing-new, unknown-article
   */
  publish(scope: Scope, id: string, change: ChangeInfo): Promise<Article>;

  /** Deletes the draft, if there is one. */
  discard(scope: Scope, id: string, change?: ChangeInfo): Promise<void>;
}
