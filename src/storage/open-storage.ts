import { existsSync, statSync } from 'node:fs';
import { UserError } from '../domain/errors/user-error.ts';
import type { StorageEvent } from './health.ts';
import { hadLibrary, markerOf, markLibrary } from './library-marker.ts';
import { restoreDatabase } from './sqlite/backup.ts';
import { isEmpty, openDatabase } from './sqlite/database.ts';
import { examineDatabase } from './sqlite/examine.ts';
import { SqliteStorage } from './sqlite/storage.ts';
import type { Restored, Storage } from './storage.ts';

export interface OpenOptions {
  /** Told of what an operator should know. */
  readonly onEvent?: ((event: StorageEvent) => void) | undefined;
  /** The folder of the saved indexes. */
  readonly indexes?: string | undefined;
}

/**
 * Opens the store in this file, or creates it.
 *
 * @throws UserError library-damaged (before anything is written), library-missing, database-newer, library-not-writable, disk-full
 */
export async function openStorage(file: string, options: OpenOptions = {}): Promise<Storage> {
  const places = { file, indexes: options.indexes };
  // Looked at first: another process that creates the library meanwhile leaves the marker last.
  const had = hadLibrary(places);
  const refuse = (how: 'missing' | 'empty') => {
    if (had) throw new UserError('library-missing', { ...places, how, marker: markerOf(file) });
  };
  if (!existsSync(file)) refuse('missing');
  else if (statSync(file).size === 0) refuse('empty');
  const database = await openDatabase(file, {
    onEvent: options.onEvent,
    onFirstChange: () => markLibrary(file),
  });
  try {
    if (await isEmpty(database)) refuse('empty');
    else markLibrary(file);
  } catch (error) {
    await database.close();
    throw error;
  }
  return new SqliteStorage(database);
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
