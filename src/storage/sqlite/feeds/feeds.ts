import { sql } from 'kysely';
import { UserError } from '../../../domain/errors/user-error.ts';
import { type Scope, scopeKey } from '../../../domain/scope.ts';
import type { ChangeInfo } from '../../catalog.ts';
import type { Adding, Feed, FeedChanges, Feeds, NewFeed } from '../../feeds.ts';
import { feedOfRow, toFeedColumns } from '../../rows/feed-row.ts';
import { change, read, type Writing, write } from '../access.ts';
import { newId } from '../article-writes.ts';
import { record } from '../audit-trail.ts';
import type { Database } from '../database.ts';
import { claimMarks, countFailure, knownMarks, releaseMarks, saveMarks } from './marks.ts';

export class SqliteFeeds implements Feeds {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  add(scope: Scope, feed: NewFeed, { max, done, now }: Adding): Promise<Feed> {
    return write(this.#database, scope, async (writing) => {
      const all = await feedsOf(writing, scope);
      const same = all.find(({ url }) => url === feed.url);
      if (same !== undefined && same.stopped === undefined)
        throw new UserError('feed-followed', { title: same.title });
      if (same === undefined && all.length >= max) throw new UserError('too-many-feeds', { max });
      const added = {
        ...feed,
        id: same?.id ?? newId(),
        scope,
        checkedAt: 0,
        failures: 0,
        failingSince: undefined,
        lastError: undefined,
        posted: same?.posted ?? 0,
        stopped: undefined,
      };
      const { id, ...columns } = { id: added.id, scope: scopeKey(scope), ...toFeedColumns(added) };
      await writing
        .insertInto('feed')
        .values({ id, ...columns })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
        .execute();
      await saveMarks(writing, scope, done, now);
      await record(writing, scope, {
        action: 'followed',
        articleId: id,
        title: feed.title,
        by: feed.addedBy,
        at: now,
      });
      return added;
    });
  }

  list(scope: Scope): Promise<Feed[]> {
    return read(this.#database, (db) => feedsOf(db, scope));
  }

  remove(scope: Scope, id: string, { by, at }: ChangeInfo): Promise<Feed> {
    return write(this.#database, scope, async (writing) => {
      const removed = (await feedsOf(writing, scope)).find((feed) => feed.id === id);
      if (removed === undefined) throw new UserError('unknown-feed', { feed: id });
      await writing.deleteFrom('feed').where('id', '=', id).execute();
      await record(writing, scope, { action: 'unfollowed', articleId: id, title: removed.title, by, at });
      return removed;
    });
  }

  /** One statement, so that of several processes one takes it. */
  takeDue(now: number, until: number): Promise<Feed | undefined> {
    return change(this.#database, async (db) => {
      const row = await db
        .updateTable('feed')
        .set({ next_at: until, checked_at: now })
        .where('id', '=', (from) =>
          from
            .selectFrom('feed')
            .select('id')
            .where('stopped', 'is', null)
            .where(
              'scope',
              'not in',
              from.selectFrom('library').select('scope').where('left_at', 'is not', null),
            )
            .where((where) => where.or([where('next_at', '<=', now), where('checked_at', '>', now)]))
            .orderBy('next_at')
            .limit(1),
        )
        .returningAll()
        .executeTakeFirst();
      return row && feedOfRow(row);
    });
  }

  async change({ id }: Pick<Feed, 'id'>, changes: FeedChanges): Promise<void> {
    const columns = toFeedColumns(changes);
    await change(this.#database, (db) => db.updateTable('feed').set(columns).where('id', '=', id).execute());
  }

  known(scope: Scope, marks: readonly string[]): Promise<ReadonlySet<string>> {
    return read(this.#database, (db) => knownMarks(db, scope, marks));
  }

  claim(scope: Scope, marks: readonly string[], now: number): Promise<boolean> {
    return this.#writing((writing) => claimMarks(writing, scope, marks, now));
  }

  mark(scope: Scope, marks: readonly string[], now: number): Promise<void> {
    return this.#writing((writing) => saveMarks(writing, scope, marks, now));
  }

  release(scope: Scope, marks: readonly string[]): Promise<void> {
    return this.#writing((writing) => releaseMarks(writing, scope, marks));
  }

  countFailure(scope: Scope, mark: string, now: number): Promise<number> {
    return this.#writing((writing) => countFailure(writing, scope, mark, now));
  }

  /** A transaction that changes no library, so that none is read anew. Takes the write lock first. */
  #writing<Result>(work: (writing: Writing) => Promise<Result>): Promise<Result> {
    return change(this.#database, (db) =>
      db.transaction().execute(async (writing) => {
        await sql`delete from feed_mark where false`.execute(writing);
        return work(writing);
      }),
    );
  }
}

async function feedsOf(db: Database['db'], scope: Scope): Promise<Feed[]> {
  const rows = await db
    .selectFrom('feed')
    .selectAll()
    .where('scope', '=', scopeKey(scope))
    .orderBy('title')
    .orderBy('id')
    .execute();
  return rows.map(feedOfRow);
}
