import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, sql, type Transaction } from 'kysely';
import Libsql from 'libsql';
import { UserError } from '../../domain/errors/user-error.ts';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import { databaseError, isBusy } from './database-error.ts';
import { Dialect } from './dialect.ts';
import { migrate } from './migrations.ts';
import type { Tables } from './schema.ts';

/**
 * How long one statement waits for another process to finish writing, in milliseconds. libsql is synchronous, so the wait
 * blocks this process.
 */
const BUSY_TIMEOUT_MS = 20;
/** How long `whenFree` keeps trying, in milliseconds. */
const WAIT_MS = 10_000;
/** Attempts made even after that: on an overloaded machine, few of them fit into the time. */
const MIN_ATTEMPTS = 200;

/**
 * The write-ahead log is emptied into the file after 100 pages of 4 KiB, not after 1,000: many vectors are saved in a row, and
 * libsql blocks the process meanwhile.
 */
const PRAGMAS = ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on', 'wal_autocheckpoint = 100'];

export type Writing = Transaction<Tables>;

/** One SQLite file with every library. Other processes may have it open at the same time. */
export interface Database {
  readonly file: string;
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

/**
 * Opens or creates the file, checks its integrity, and applies the migrations.
 *
 * @throws UserError library-damaged (before anything is written), database-newer, library-not-writable, disk-full
 */
export async function openDatabase(file: string): Promise<Database> {
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  } catch {
    throw new UserError('library-not-writable', { file });
  }
  try {
    return await whenFree(() => openOnce(file));
  } catch (error) {
    throw databaseError(error, file);
  }
}

/** With a connection of its own: one whose statement found the file busy cannot commit for a while, see dialect.ts. */
async function openOnce(file: string): Promise<Database> {
  const connection = connect(file);
  try {
    const db = new Kysely<Tables>({ dialect: new Dialect({ database: connection }) });
    await check(db, file);
    for (const pragma of PRAGMAS) await sql.raw(`pragma ${pragma}`).execute(db);
    await migrate(db, file);
    return { file, db, close: () => close(db) };
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

/**
 * Runs one transaction on one scope's library. Its first statement raises the library's version, which takes the write lock:
 * concurrent changes run one after the other.
 *
 * @param work must await nothing but the transaction
 * @throws UserError disk-full, library-busy, library-damaged, library-not-writable, and what `work` throws
 */
export async function write<Result>(
  { db, file }: Database,
  scope: Scope,
  work: (writing: Writing, version: number) => Promise<Result>,
): Promise<Result> {
  const attempt = () =>
    db.transaction().execute(async (writing) => work(writing, await nextVersion(writing, scope)));
  try {
    return await whenFree(attempt);
  } catch (error) {
    throw databaseError(error, file);
  }
}

async function nextVersion(writing: Writing, scope: Scope): Promise<number> {
  const { version } = await writing
    .insertInto('library')
    .values({ scope: scopeKey(scope), version: 1, manager_role: null })
    .onConflict((conflict) => conflict.column('scope').doUpdateSet({ version: sql`version + 1` }))
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

/** Retries while another process writes; this process stays responsive in between. */
export async function whenFree<Result>(attempt: () => Promise<Result>): Promise<Result> {
  const until = performance.now() + WAIT_MS;
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || (performance.now() > until && attempts >= MIN_ATTEMPTS)) throw error;
      await pause(BUSY_TIMEOUT_MS * (0.5 + Math.random()));
    }
  }
}
