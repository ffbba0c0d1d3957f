import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Kysely, sql } from 'kysely';
import Libsql from 'libsql';
import { UserError } from '../../domain/errors/user-error.ts';
import { BUSY_TIMEOUT_MS, change, whenFree } from './access.ts';
import { databaseError } from './database-error.ts';
import { DatabaseHealth, type HealthParts } from './database-health.ts';
import { Dialect } from './dialect.ts';
import { FileWatch } from './file-watch.ts';
import { migrate } from './migrations.ts';
import type { Tables } from './schema.ts';

/**
 * The write-ahead log is emptied into the file after 100 pages of 4 KiB, not after 1,000: many vectors are saved in a row, and
 * libsql blocks the process meanwhile. What is deleted is overwritten with zeros.
 */
const PRAGMAS = [
  'journal_mode = wal',
  'synchronous = full',
  'foreign_keys = on',
  'wal_autocheckpoint = 100',
  'secure_delete = on',
];

/** What a database tells. */
type Told = Pick<HealthParts, 'onEvent' | 'onFirstChange'>;

/** One SQLite file with every library. Other processes may have it open at the same time. */
export interface Database {
  readonly file: string;
  readonly db: Kysely<Tables>;
  readonly health: DatabaseHealth;
  close(): Promise<void>;
}

/**
 * Opens or creates the file, checks its integrity, and applies the migrations.
 *
 * @throws UserError library-damaged (before anything is written), database-newer, library-not-writable, disk-full
 */
export async function openDatabase(file: string, told: Told = {}): Promise<Database> {
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  } catch {
    throw new UserError('library-not-writable', { file });
  }
  try {
    return await whenFree(() => openOnce(file, told));
  } catch (error) {
    throw databaseError(error, file);
  }
}

/** Whether no scope ever changed anything. */
export async function isEmpty({ db }: Database): Promise<boolean> {
  const scopes = await db.selectFrom('library').select('scope').limit(1).execute();
  return scopes.length === 0;
}

/** With a connection of its own: one whose statement found the file busy cannot commit for a while, see dialect.ts. */
async function openOnce(file: string, told: Told): Promise<Database> {
  const connection = connect(file);
  try {
    const db = new Kysely<Tables>({ dialect: new Dialect({ database: connection }) });
    await check(db, file);
    for (const pragma of PRAGMAS) await sql.raw(`pragma ${pragma}`).execute(db);
    await migrate(db, file);
    const watch = new FileWatch(file, connection);
    const health = new DatabaseHealth({ file, watch, ...told });
    const stop = health.watchEveryMinute(() => change({ db, health }, rewriteFirstPage));
    return {
      file,
      db,
      health,
      close: () => {
        stop();
        // A connection that closes writes its log into the file.
        return watch.isReadable ? close(db) : Promise.resolve();
      },
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** An intact database as it stands, without migrations. @throws UserError library-damaged, library-not-writable */
export async function openUnchanged(file: string): Promise<Kysely<Tables>> {
  const connection = connect(file);
  try {
    const db = new Kysely<Tables>({ dialect: new Dialect({ database: connection }) });
    await check(db, file);
    return db;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Changes nothing, but is written to the disk. */
function rewriteFirstPage(db: Kysely<Tables>): Promise<unknown> {
  return db.transaction().execute((writing) => sql`pragma user_version = 0`.execute(writing));
}

function connect(file: string): Libsql.Database {
  let connection: Libsql.Database;
  try {
    connection = new Libsql(file);
  } catch {
    throw new UserError('library-not-writable', { file });
  }
  connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  return connection;
}

/** Empties the write-ahead log into the file, unless another process still reads older pages. */
async function close(db: Kysely<Tables>): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db).catch(() => undefined);
  await db.destroy();
}

/** Opening a damaged file and querying it can succeed. https://www.sqlite.org/pragma.html#pragma_quick_check */
async function check(db: Kysely<Tables>, file: string): Promise<void> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
  if (rows[0]?.quick_check !== 'ok') throw new UserError('library-damaged', { file });
}
