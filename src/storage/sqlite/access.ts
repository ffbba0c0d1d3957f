import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import { isBusy } from './database-error.ts';
import type { DatabaseHealth } from './database-health.ts';
import type { Tables } from './schema.ts';

/**
 * How long one statement waits for another process to finish writing, in milliseconds. libsql is synchronous, so the wait
 * blocks this process.
 */
export const BUSY_TIMEOUT_MS = 20;
/** How long `whenFree` keeps trying, in milliseconds. */
const WAIT_MS = 10_000;
/** Attempts made even after that: on an overloaded machine, few of them fit into the time. */
const MIN_ATTEMPTS = 200;

export type Writing = Transaction<Tables>;

interface Checked {
  readonly db: Kysely<Tables>;
  readonly health: DatabaseHealth;
}

/**
 * Reads, if the file can still be read.
 *
 * @throws UserError library-lost, library-damaged
 */
export async function read<Result>(
  { db, health }: Checked,
  work: (db: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  health.checkBeforeReading();
  try {
    return await work(db);
  } catch (error) {
    throw health.failed(error);
  }
}

/**
 * Changes something, as soon as no other process writes, if the file is still the one that was opened.
 *
 * @throws UserError disk-full, library-busy, library-damaged, library-lost, library-not-writable, and what `work` throws
 */
export async function change<Result>(
  { db, health }: Checked,
  work: (db: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  try {
    const result = await whenFree(() => {
      health.checkBeforeChange();
      return work(db);
    });
    health.saved();
    return result;
  } catch (error) {
    throw health.failed(error);
  }
}

/**
 * Runs one transaction on one scope's library. Its first statement raises the library's version, which takes the write lock:
 * concurrent changes run one after the other.
 *
 * @param work must await nothing but the transaction
 * @throws as `change`
 */
export async function write<Result>(
  checked: Checked,
  scope: Scope,
  work: (writing: Writing, version: number) => Promise<Result>,
): Promise<Result> {
  const result = await transact(checked, async (writing) => work(writing, await nextVersion(writing, scope)));
  checked.health.libraryChanged();
  return result;
}

/**
 * Runs one transaction that leaves every library as it is, or deletes it as a whole.
 *
 * @param work must await nothing but the transaction
 * @throws as `change`
 */
export async function transact<Result>(
  checked: Checked,
  work: (writing: Writing) => Promise<Result>,
): Promise<Result> {
  return change(checked, (db) => db.transaction().execute(work));
}

/**
 * A library's first version is the time, so that one that was erased and begins anew never has a version again that a process
 * may still have in memory.
 */
async function nextVersion(writing: Writing, scope: Scope): Promise<number> {
  const { version } = await writing
    .insertInto('library')
    .values({ scope: scopeKey(scope), version: Date.now(), manager_role: null })
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
