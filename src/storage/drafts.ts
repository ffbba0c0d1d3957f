import type { Article, ArticleContent } from '../domain/article.ts';
import type { Scope } from '../domain/scope.ts';
import type { ChangeInfo, NewText } from './catalog.ts';

export interface Draft {
  readonly id: string;
  readonly content: ArticleContent;
  /** The id of the article whose next revision this draft is; absent for a new article. */
  readonly revises?: string;
}

/**
 * Texts that wait for a manager to publish them. They are not searched, and `Storage.purge` deletes them after `DRAFT_MS`.
 *
 * Besides the errors listed, every write throws UserError disk-full, library-busy, library-damaged or library-not-writable
 * when the store cannot carry it out.
 */
export interface Drafts {
  /**
   * @param revises the id of the article that the draft is the next revision of
   * @returns the draft's id, which becomes the id of the new article
   * @throws UserError unknown-article
   */
  save(scope: Scope, text: Omit<NewText, 'numbers'>, revises?: string): Promise<string>;

  find(scope: Scope, id: string): Promise<Draft | undefined>;

  /**
   * Replaces the draft's content.
   *
   * @throws UserError draft-gone
   */
  change(scope: Scope, id: string, content: ArticleContent): Promise<void>;

  /**
   * Turns the draft into an article or an article's next revision. Of several concurrent calls, one succeeds.
   *
   * @throws UserError draft-gone, already-published, nothing-new, unknown-article
   */
  publish(scope: Scope, id: string, change: ChangeInfo): Promise<Article>;

  /** Deletes the draft, if there is one. */
  discard(scope: Scope, id: string): Promise<void>;
}
