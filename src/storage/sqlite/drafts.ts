import { setImmediate } from 'node:timers/promises';
import type { Article, ArticleContent } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Aside } from '../../domain/extraction.ts';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import type { ChangeInfo } from '../catalog.ts';
import type { Draft, DraftChange, Drafts, NewDraft } from '../drafts.ts';
import { type ContentRow, contentOfRow, toContentRow } from '../rows/content-row.ts';
import { read, type Writing, write } from './access.ts';
import { insertArticle, insertNextRevision, newId, presentArticle } from './article-writes.ts';
import { record } from './audit-trail.ts';
import type { Database } from './database.ts';
import { type DraftRoom, makeRoomForDrafts } from './draft-room.ts';

export class SqliteDrafts implements Drafts {
  readonly #database: Database;
  readonly #room: DraftRoom;

  constructor(database: Database, room: DraftRoom) {
    this.#database = database;
    this.#room = room;
  }

  async save(
    scope: Scope,
    { content, by, at = Date.now(), leftOut = [] }: NewDraft,
    revises?: string,
  ): Promise<string> {
    const row = toContentRow(content);
    await setImmediate();
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
          ...row,
        })
        .execute();
      await makeRoomForDrafts(writing, this.#room, id);
      const action = revises === undefined ? 'added' : 'refreshed';
      await record(writing, scope, { action, articleId: revises ?? id, title: content.title, by, at });
      return id;
    });
  }

  async find(scope: Scope, id: string): Promise<Draft | undefined> {
    return read(this.#database, (db) => findDraft(db, scope, id));
  }

  async change(
    scope: Scope,
    id: string,
    content: ArticleContent,
    { leftOut, by, at }: DraftChange = { by: undefined },
  ): Promise<void> {
    const row = toContentRow(content);
    await setImmediate();
    return write(this.#database, scope, async (writing) => {
      const changed = await writing
        .updateTable('draft')
        .set({
          ...row,
          ...(leftOut === undefined ? {} : { left_out: leftOutColumn(leftOut) }),
        })
        .where('scope', '=', scopeKey(scope))
        .where('id', '=', id)
        .returning('revises')
        .executeTakeFirst();
      if (changed === undefined) throw new UserError('draft-gone', {});
      const articleId = changed.revises ?? id;
      await record(writing, scope, { action: 'edited', articleId, title: content.title, by, at });
    });
  }

  /** Reads the draft before the transaction, which a text that was changed meanwhile begins anew. */
  async publish(scope: Scope, id: string, { by, at }: ChangeInfo): Promise<Article> {
    for (;;) {
      const seen = await read(this.#database, (db) => describedDraft(db, scope, id));
      const draft = await this.find(scope, id);
      if (seen === undefined || draft === undefined) throw new UserError('draft-gone', {});
      await setImmediate();
      const row = toContentRow(draft.content);
      await setImmediate();
      const published = await this.#publish(scope, { ...draft, seen, row, by, at });
      if (published !== undefined) return published;
    }
  }

  /** @returns undefined if the draft has another text */
  #publish(scope: Scope, { id, content, revises, seen, row, by, at }: Ready): Promise<Article | undefined> {
    return write(this.#database, scope, async (writing, version) => {
      const now = await describedDraft(writing, scope, id);
      if (now === undefined) throw new UserError('draft-gone', {});
      if (!isSame(now, seen)) return undefined;
      await deleteDraft(writing, scope, id);
      const placed = { content, row, by, at, scope, version };
      return revises === undefined
        ? insertArticle(writing, id, placed, { action: 'published' })
        : insertNextRevision(writing, revises, placed, { action: 'revised' });
    });
  }

  discard(scope: Scope, id: string, { by, at }: ChangeInfo = { by: undefined }): Promise<void> {
    return write(this.#database, scope, async (writing) => {
      const draft = await findDraft(writing, scope, id);
      if (draft === undefined) return;
      await deleteDraft(writing, scope, id);
      const { title } = draft.content;
      await record(writing, scope, { action: 'discarded', articleId: draft.revises ?? id, title, by, at });
    });
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

const DESCRIPTION = [
  'title',
  'author',
  'publisher',
  'published',
  'url',
  'language',
  'spans',
  'hash',
] as const;

type Described = Pick<ContentRow, (typeof DESCRIPTION)[number]>;

/** A draft as it was read before it is published. */
interface Ready extends Draft, ChangeInfo {
  readonly seen: Described;
  readonly row: ContentRow;
}

/** All but its text, which its hash stands for. */
function describedDraft(db: Database['db'], scope: Scope, id: string) {
  return db
    .selectFrom('draft')
    .select(DESCRIPTION)
    .where('scope', '=', scopeKey(scope))
    .where('id', '=', id)
    .executeTakeFirst();
}

function isSame(one: Described, other: Described): boolean {
  return DESCRIPTION.every((column) => one[column] === other[column]);
}

function leftOutColumn(leftOut: readonly Aside[]): string | null {
  return leftOut.length === 0 ? null : JSON.stringify(leftOut);
}

async function deleteDraft(writing: Writing, scope: Scope, id: string): Promise<void> {
  await writing.deleteFrom('draft').where('scope', '=', scopeKey(scope)).where('id', '=', id).execute();
}
