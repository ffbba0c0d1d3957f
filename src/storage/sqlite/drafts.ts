import type { Article, ArticleContent } from '../../domain/article.ts';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import { UserError } from '../../domain/user-error.ts';
import { type Added, insertArticle, insertNextRevision, liveArticle, newId } from './article-writes.ts';
import { toContent, toContentRow } from './content-rows.ts';
import { type Database, type Writing, write } from './database.ts';

/** How long a draft waits to be published, in milliseconds: 7 days. */
export const DRAFT_MS = 7 * 24 * 60 * 60 * 1_000;

export interface Draft {
  readonly id: string;
  readonly content: ArticleContent;
  /** The article that it will be the next revision of; absent for a new one. */
  readonly revises?: string;
}

/** What managers look over before they publish it: kept, but nobody's question finds it. */
export class Drafts {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * @param revises the article that it will be the next revision of
   * @returns the draft's id, which becomes the article's
   * @throws UserError unknown-article
   */
  save(scope: Scope, { content, by, at = Date.now() }: Added, revises?: string): Promise<string> {
    return write(this.#database, scope, async (writing) => {
      if (revises !== undefined) await liveArticle(writing, scope, revises);
      const id = newId();
      await writing
        .insertInto('draft')
        .values({
          id,
          scope: scopeKey(scope),
          revises: revises ?? null,
          saved_at: at,
          saved_by: by ?? null,
          ...toContentRow(content),
        })
        .execute();
      return id;
    });
  }

  async find(scope: Scope, id: string): Promise<Draft | undefined> {
    return findDraft(this.#database.db, scope, id);
  }

  /**
   * Puts other content in the place of the draft's.
   *
   * @throws UserError draft-gone
   */
  change(scope: Scope, id: string, content: ArticleContent): Promise<void> {
    return write(this.#database, scope, async (writing) => {
      const { numUpdatedRows } = await writing
        .updateTable('draft')
        .set(toContentRow(content))
        .where('scope', '=', scopeKey(scope))
        .where('id', '=', id)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw new UserError('draft-gone', {});
    });
  }

  /**
   * Makes it an article, or the next revision of one: of several who do it at once, the first does.
   *
   * @throws UserError draft-gone, already-published, nothing-new, unknown-article
   */
  publish(scope: Scope, id: string, { by, at }: Omit<Added, 'content'>): Promise<Article> {
    return write(this.#database, scope, async (writing, version) => {
      const draft = await findDraft(writing, scope, id);
      if (draft === undefined) throw new UserError('draft-gone', {});
      await deleteDraft(writing, scope, id);
      const placed = { content: draft.content, by, at, scope, version };
      return draft.revises === undefined
        ? insertArticle(writing, id, placed)
        : insertNextRevision(writing, draft.revises, placed);
    });
  }

  /** Does nothing where there is none. */
  discard(scope: Scope, id: string): Promise<void> {
    return write(this.#database, scope, (writing) => deleteDraft(writing, scope, id));
  }
}

async function findDraft(db: Database['db'], scope: Scope, id: string): Promise<Draft | undefined> {
  const row = await db
    .selectFrom('draft')
    .selectAll()
    .where('scope', '=', scopeKey(scope))
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { id, content: toContent(row), ...(row.revises === null ? {} : { revises: row.revises }) };
}

async function deleteDraft(writing: Writing, scope: Scope, id: string): Promise<void> {
  await writing.deleteFrom('draft').where('scope', '=', scopeKey(scope)).where('id', '=', id).execute();
}
