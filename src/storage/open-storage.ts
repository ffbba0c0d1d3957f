import type { StorageEvent } from './health.ts';
import { restoreDatabase } from './sqlite/backup.ts';
import { openDatabase } from './sqlite/database.ts';
import { examineDatabase } from './sqlite/examine.ts';
import { SqliteStorage } from './sqlite/storage.ts';
import type { Restored, Storage } from './storage.ts';

/**
 * Opens the store in this file, or creates it.
 *
 * @param onEvent told of what an operator should know
 * @throws UserError library-damaged (before anything is written), database-newer, library-not-writable, disk-full
 */
export async function openStorage(file: string, onEvent?: (event: StorageEvent) => void): Promise<Storage> {
  return new SqliteStorage(await openDatabase(file, onEvent));
}

/**
 * Resolves if the store in this file is intact, of a known version, and can be written to. Changes nothing.
 *
 * @throws UserError as `openStorage`, and library-busy
 */
export function examineStorage(file: string): Promise<void> {
  return examineDatabase(file);
}

/**
 * Replaces the content of the store in this file with that of a backup. An intact store changes in one transaction, which
 * processes that have it open see at once. A damaged file is set aside.
 *
 * @throws UserError unknown-file, not-a-backup, disk-full, library-busy, library-not-writable, database-newer
 */
export function restoreStorage(file: string, source: string): Promise<Restored> {
  return restoreDatabase(file, source);
}
