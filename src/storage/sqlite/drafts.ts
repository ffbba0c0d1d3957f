import type { Article, ArticleContent } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Aside } from '../../domain/extraction.ts';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import type { ChangeInfo } from '../catalog.ts';
import type { Draft, Drafts, NewDraft } from '../drafts.ts';
import { contentOfRow, toContentRow } from '../rows/content-row.ts';
import { read, type Writing, write } from './access.ts';
import { insertArticle, insertNextRevision, newId, presentArticle } from './article-writes.ts';
import type { Database } from './database.ts';

export class SqliteDrafts implements Drafts {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  save(
    scope: Scope,
    { content, by, at = Date.now(), leftOut = [] }: NewDraft,
    revises?: string,
  ): Promise<string> {
    return write(this.#database, scope, async (writing) => {
      if (revises !== undefined) await presentArticle(writing, scope, revises);
      const id = newId();
      await writing
        .insertInto('draft')
        .values({
          id,
          scope: scopeKey(scope),
          revises: revises ?? null,
          saved_at: at,
          saved_by: by ?? null,
          left_out: leftOutColumn(leftOut),
          ...toContentRow(content),
        })
        .execute();
      return id;
    });
  }

  async find(scope: Scope, id: string): Promise<Draft | undefined> {
    return read(this.#database, (db) => findDraft(db, scope, id));
  }

  change(scope: Scope, id: string, content: ArticleContent, leftOut?: readonly Aside[]): Promise<void> {
    return write(this.#database, scope, async (writing) => {
      const { numUpdatedRows } = await writing
        .updateTable('draft')
        .set({
          ...toContentRow(content),
          ...(leftOut === undefined ? {} : { left_out: leftOutColumn(leftOut) }),
        })
        .where('scope', '=', scopeKey(scope))
        .where('id', '=', id)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw new UserError('draft-gone', {});
    });
  }

  publish(scope: Scope, id: string, { by, at }: ChangeInfo): Promise<Article> {
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
  const leftOut = JSON.parse(row.left_out ?? '[]') as Aside[];
  return {
    id,
    content: contentOfRow(row),
    leftOut,
    ...(row.revises === null ? {} : { revises: row.revises }),
  };
}

function leftOutColumn(leftOut: readonly Aside[]): string | null {
  return leftOut.length === 0 ? null : JSON.stringify(leftOut);
}

async function deleteDraft(writing: Writing, scope: Scope, id: string): Promise<void> {
  await writing.deleteFrom('draft').where('scope', '=', scopeKey(scope)).where('id', '=', id).execute();
}
