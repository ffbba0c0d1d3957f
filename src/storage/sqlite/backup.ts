import { existsSync } from 'node:fs';
import { copyFile, open, rename, rm, stat } from 'node:fs/promises';
import { sql } from 'kysely';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Restored } from '../storage.ts';
import { whenFree } from './access.ts';
import { type Database, openDatabase } from './database.ts';
import { databaseError } from './database-error.ts';

/** `Storage.backup`. */
export async function backup({ db }: Database, target: string): Promise<void> {
  if (existsSync(target)) throw new UserError('file-exists', { file: target });
  const partial = `${target}.partial`;
  await rm(partial, { force: true });
  try {
    await whenFree(() => sql`vacuum into ${partial}`.execute(db));
    await toDisk(partial);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw databaseError(error, target);
  }
}

/** `restoreStorage`. */
export async function restoreDatabase(file: string, source: string): Promise<Restored> {
  if (!existsSync(source)) throw new UserError('unknown-file', { file: source });
  const copy = `${file}.restoring`;
  await removeDatabase(copy);
  try {
    await checkedCopy(source, copy);
    if (!existsSync(file) || (await stat(file)).size === 0) {
      await removeDatabase(file);
      await moveTo(file, copy);
      return {};
    }
    const database = await openDatabase(file).catch((error: unknown) => {
      if (error instanceof UserError && error.code === 'library-damaged') return undefined;
      throw error;
    });
    if (database === undefined) return { damaged: await replace(file, copy) };
    try {
      await takeOver(database, copy);
    } finally {
      await database.close();
    }
    return {};
  } finally {
    await removeDatabase(copy);
  }
}

/** Copies the backup and migrates the copy; the backup itself is not written to. */
async function checkedCopy(source: string, copy: string): Promise<void> {
  try {
    await copyFile(source, copy);
    const { db, close } = await openDatabase(copy);
    const ours = await sql`select 1 from kysely_migration limit 1`.execute(db);
    await close();
    if (ours.rows.length === 0) throw new UserError('not-a-backup', { file: source });
  } catch (error) {
    if (error instanceof UserError && error.code === 'library-damaged')
      throw new UserError('not-a-backup', { file: source });
    throw databaseError(error, copy);
  }
}

const TABLES = [
  'article',
  'revision',
  'draft',
  'hidden_article',
  'channel_default',
  'audit_entry',
  'feed',
  'feed_mark',
] as const;

/**
 * Replaces all rows in one transaction. Every library's version rises above both files' versions, so that a process with a
 * library in memory sees the change. Handles that were given since the backup stay reserved.
 */
async function takeOver({ db, file }: Database, copy: string): Promise<void> {
  const attach = sql`attach ${copy} as restored`;
  await attach.execute(db);
  try {
    await whenFree(() =>
      db.transaction().execute(async (writing) => {
        const run = (statement: string) => sql.raw(statement).execute(writing);
        await run('update library set version = version + 1, manager_role = null');
        for (const table of TABLES.toReversed()) await run(`delete from main.${table}`);
        await run(`insert into main.library select * from restored.library where true
          on conflict do update set manager_role = excluded.manager_role, left_at = excluded.left_at`);
        await run(`update library set version = 1 + max(
          (select coalesce(max(version), 0) from main.library), (select coalesce(max(version), 0) from restored.library))`);
        await run('insert or ignore into main.handle select * from restored.handle');
        for (const table of TABLES) await run(`insert into main.${table} select * from restored.${table}`);
        await run('update article set changed = (select max(version) from library)');
      }),
    );
  } catch (error) {
    throw databaseError(error, file);
  } finally {
    await sql`detach restored`.execute(db);
  }
}

/**
 * Sets the damaged file aside and moves the copy into its place.
 *
 * @returns the damaged file's new path
 */
async function replace(file: string, copy: string): Promise<string> {
  const aside = `${file}.damaged-${new Date().toISOString().replace(/[:.]/gu, '-')}`;
  await rename(file, aside);
  for (const kind of ['-wal', '-shm']) {
    if (existsSync(`${file}${kind}`)) await rename(`${file}${kind}`, `${aside}${kind}`);
  }
  await moveTo(file, copy);
  return aside;
}

async function moveTo(file: string, copy: string): Promise<void> {
  await toDisk(copy);
  await rename(copy, file);
}

async function removeDatabase(file: string): Promise<void> {
  for (const name of [file, `${file}-wal`, `${file}-shm`]) await rm(name, { force: true });
}

async function toDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
}
