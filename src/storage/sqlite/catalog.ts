import type { Article, ArticleContent } from '../../domain/article.ts';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import { UserError } from '../../domain/user-error.ts';
import {
  type Added,
  insertArticle,
  insertNextRevision,
  liveArticle,
  newId,
  refuseTwins,
  updateArticle,
} from './article-writes.ts';
import { type CatalogEntry, type RevisionInfo, toEntry, toRevisionInfo } from './catalog-entry.ts';
import { toArticle, toContent } from './content-rows.ts';
import { currentRevisions, textsOfPresent } from './current-revisions.ts';
import { type Database, write } from './database.ts';

export interface Revision extends RevisionInfo {
  readonly content: ArticleContent;
  /** The lasting number of each paragraph in order. */
  readonly numbers: readonly number[];
}

export interface History {
  /** The one that it had elsewhere, and keeps where it is free. */
  readonly handle?: string | undefined;
  /** What a manager called it, in the place of the last revision's title. */
  readonly title?: string;
  /** Oldest first. */
  readonly revisions: readonly [Added, ...Added[]];
}

/** How long a removed article can be brought back, in milliseconds: 30 days. */
export const UNDO_MS = 30 * 24 * 60 * 60 * 1_000;

/**
 * The articles that managers publish. Each call is one change of one scope's library, whole or not at all; an id of
 * another scope is one that does not exist.
 */
export class Catalog {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws UserError already-published */
  publish(scope: Scope, added: Added): Promise<Article> {
    return write(this.#database, scope, (writing, version) =>
      insertArticle(writing, newId(), { ...added, scope, version }),
    );
  }

  /**
   * An article with all that it once said, as one change.
   *
   * @throws UserError already-published
   */
  take(scope: Scope, { title, handle, revisions: [first, ...later] }: History): Promise<string> {
    return write(this.#database, scope, async (writing, version) => {
      const id = newId();
      await insertArticle(writing, id, { ...first, scope, version }, handle);
      for (const added of later) await insertNextRevision(writing, id, { ...added, scope, version });
      if (title !== undefined) await updateArticle(writing, scope, id, { title, changed: version });
      return id;
    });
  }

  /**
   * A newer text of the article. The one before stays.
   *
   * @throws UserError unknown-article, nothing-new, already-published
   */
  addRevision(scope: Scope, id: string, added: Added): Promise<Article> {
    return write(this.#database, scope, (writing, version) =>
      insertNextRevision(writing, id, { ...added, scope, version }),
    );
  }

  /**
   * @param title undefined for the revision's own
   * @throws UserError unknown-article
   */
  rename(scope: Scope, id: string, title: string | undefined): Promise<void> {
    return write(this.#database, scope, async (writing, changed) => {
      await liveArticle(writing, scope, id);
      await updateArticle(writing, scope, id, { title: title ?? null, changed });
    });
  }

  /**
   * Nobody finds it any more; for `UNDO_MS` it can be brought back.
   *
   * @throws UserError unknown-article
   */
  remove(scope: Scope, id: string, { by, at = Date.now() }: Omit<Added, 'content'>): Promise<void> {
    return write(this.#database, scope, async (writing, changed) => {
      await liveArticle(writing, scope, id);
      await updateArticle(writing, scope, id, { removed_at: at, removed_by: by ?? null, changed });
    });
  }

  /** @throws UserError unknown-article when it is not there or was not removed within `UNDO_MS`; already-published */
  restore(scope: Scope, id: string): Promise<void> {
    return write(this.#database, scope, async (writing, changed) => {
      const removed = await currentRevisions(writing, scope)
        .select('hash')
        .where('id', '=', id)
        .where('removed_at', '>', Date.now() - UNDO_MS)
        .executeTakeFirst();
      if (removed === undefined) throw new UserError('unknown-article', { article: id });
      await refuseTwins(writing, scope, removed.hash);
      await updateArticle(writing, scope, id, { removed_at: null, removed_by: null, changed });
    });
  }

  /** Whether the scope does without a bundled article. */
  setHidden(scope: Scope, bundledId: string, hidden: boolean): Promise<void> {
    return write(this.#database, scope, async (writing) => {
      const row = { scope: scopeKey(scope), article_id: bundledId };
      await writing
        .deleteFrom('hidden_article')
        .where('scope', '=', row.scope)
        .where('article_id', '=', bundledId)
        .execute();
      if (hidden) await writing.insertInto('hidden_article').values(row).execute();
    });
  }

  /** The ids of the bundled articles that the scope does without. */
  async hidden(scope: Scope): Promise<Set<string>> {
    const rows = await this.#database.db
      .selectFrom('hidden_article')
      .select('article_id')
      .where('scope', '=', scopeKey(scope))
      .execute();
    return new Set(rows.map(({ article_id }) => article_id));
  }

  /** The article with a text that it has or once had, if it is not removed. */
  async withKey(scope: Scope, key: string): Promise<Article | undefined> {
    const row = await textsOfPresent(this.#database.db, scope).where('key', '=', key).executeTakeFirst();
    return row && toArticle(row, row.renamed);
  }

  /** The scope's own articles by title, the removed ones among them. */
  async list(scope: Scope): Promise<CatalogEntry[]> {
    const rows = await currentRevisions(this.#database.db, scope)
      .select(['id', 'handle', 'number', 'hash', 'added_at', 'added_by', 'removed_at', 'removed_by'])
      .select(['author', 'publisher', 'published', 'url', 'language', 'words'])
      .select((of) => of.fn.coalesce('article.title', 'revision.title').as('title'))
      .execute();
    const entries = rows.map(toEntry);
    return entries.sort((one, other) => one.title.localeCompare(other.title) || (one.id < other.id ? -1 : 1));
  }

  /** Every text that the article has had, oldest first; none for an article of another scope. */
  async revisions(scope: Scope, id: string): Promise<Revision[]> {
    const rows = await this.#database.db
      .selectFrom('revision')
      .innerJoin('article', 'article.id', 'revision.article_id')
      .selectAll('revision')
      .where('scope', '=', scopeKey(scope))
      .where('article_id', '=', id)
      .orderBy('number')
      .execute();
    return rows.map((row) => ({
      ...toRevisionInfo(row),
      content: toContent(row),
      numbers: JSON.parse(row.numbers) as number[],
    }));
  }
}
