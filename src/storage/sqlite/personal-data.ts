import { type Kysely, sql } from 'kysely';
import { type Scope, scopeFromKey, scopeKey } from '../../domain/scope.ts';
import type { PersonalData, StoredRows } from '../personal-data.ts';
import { read, transact, type Writing } from './access.ts';
import { ERASED } from './audit-trail.ts';
import type { Database } from './database.ts';
import type { Tables } from './schema.ts';

/** Tables with a scope, in an order in which they can be deleted. Revisions leave with their article. */
const SCOPED = [
  'feed_mark',
  'feed',
  'audit_entry',
  'draft',
  'article',
  'handle',
  'hidden_article',
  'channel_default',
  'library',
] as const;

export class SqlitePersonalData implements PersonalData {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  ofScope(scope: Scope): Promise<StoredRows> {
    return read(this.#database, (db) => rowsOfScope(db, scopeKey(scope)));
  }

  ofUser(userId: string): Promise<StoredRows> {
    return read(this.#database, (db) => rowsOfUser(db, userId));
  }

  async eraseScope(scope: Scope): Promise<void> {
    await transact(this.#database, (writing) => erase(writing, scopeKey(scope)));
    await this.#emptyLog();
  }

  async eraseUser(userId: string): Promise<void> {
    await transact(this.#database, async (writing) => {
      await erase(writing, scopeKey({ kind: 'user', id: userId }));
      await writing.deleteFrom('draft').where('saved_by', '=', userId).execute();
      await writing
        .updateTable('article')
        .set({ removed_by: null })
        .where('removed_by', '=', userId)
        .execute();
      await writing.updateTable('revision').set({ added_by: null }).where('added_by', '=', userId).execute();
      await writing.updateTable('feed').set({ added_by: null }).where('added_by', '=', userId).execute();
      await writing.updateTable('audit_entry').set({ by: ERASED }).where('by', '=', userId).execute();
    });
    await this.#emptyLog();
  }

  /** Changes nothing, and so creates no library, for guilds of which nothing is stored. */
  async setLeft(scopes: readonly Scope[], at: number | undefined): Promise<void> {
    const outdated = await read(this.#database, (db) =>
      db
        .selectFrom('library')
        .select('scope')
        .where('scope', 'in', scopes.map(scopeKey))
        .where('left_at', at === undefined ? 'is not' : 'is', null)
        .execute(),
    );
    if (outdated.length === 0) return;
    const keys = outdated.map(({ scope }) => scope);
    await transact(this.#database, (writing) =>
      writing
        .updateTable('library')
        .set({ left_at: at ?? null })
        .where('scope', 'in', keys)
        .execute(),
    );
  }

  /** Erases the scopes that were left by then. */
  async eraseLeft(until: number): Promise<Scope[]> {
    const left = await read(this.#database, (db) =>
      db.selectFrom('library').select('scope').where('left_at', '<=', until).execute(),
    );
    if (left.length === 0) return [];
    await transact(this.#database, async (writing) => {
      for (const { scope } of left) await erase(writing, scope);
    });
    await this.#emptyLog();
    const keys = left.map(({ scope }) => scope);
    return keys.flatMap((key) => scopeFromKey(key) ?? []);
  }

  /** Empties the write-ahead log into the file: it holds earlier pages. Leaves them to the next change if somebody reads them. */
  async #emptyLog(): Promise<void> {
    await sql`pragma wal_checkpoint(truncate)`.execute(this.#database.db).catch(() => undefined);
  }
}

/**
 * The terminal's library stays behind the last one: a database without any library counts as lost at the next start, see
 * `isEmpty`.
 */
async function erase(writing: Writing, key: string): Promise<void> {
  for (const table of SCOPED) await writing.deleteFrom(table).where('scope', '=', key).execute();
  const left = await writing.selectFrom('library').select('scope').limit(1).executeTakeFirst();
  if (left !== undefined) return;
  await writing
    .insertInto('library')
    .values({ scope: scopeKey({ kind: 'local' }), version: Date.now(), manager_role: null })
    .execute();
}

async function rowsOfScope(db: Kysely<Tables>, key: string): Promise<StoredRows> {
  const rows: Record<string, StoredRows[string]> = {};
  for (const table of SCOPED)
    rows[table] = await db.selectFrom(table).selectAll().where('scope', '=', key).execute();
  rows['revision'] = await db
    .selectFrom('revision')
    .selectAll()
    .where('article_id', 'in', db.selectFrom('article').select('id').where('scope', '=', key))
    .execute();
  return rows;
}

function feedsAddedBy(db: Kysely<Tables>, own: string, userId: string) {
  return db.selectFrom('feed').where('scope', '<>', own).selectAll().where('added_by', '=', userId).execute();
}

async function rowsOfUser(db: Kysely<Tables>, userId: string): Promise<StoredRows> {
  const own = scopeKey({ kind: 'user', id: userId });
  return {
    draft: await db
      .selectFrom('draft')
      .where('scope', '<>', own)
      .selectAll()
      .where('saved_by', '=', userId)
      .execute(),
    article: await db
      .selectFrom('article')
      .where('scope', '<>', own)
      .select(['id', 'scope', 'title', 'removed_at', 'removed_by'])
      .where('removed_by', '=', userId)
      .execute(),
    revision: await db
      .selectFrom('revision')
      .innerJoin('article', 'article.id', 'revision.article_id')
      .select(['scope', 'article_id', 'number', 'revision.title', 'added_at', 'added_by'])
      .where('added_by', '=', userId)
      .where('scope', '<>', own)
      .execute(),
    feed: await feedsAddedBy(db, own, userId),
    audit_entry: await db
      .selectFrom('audit_entry')
      .where('scope', '<>', own)
      .selectAll()
      .where('by', '=', userId)
      .execute(),
  };
}
