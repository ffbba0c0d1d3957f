import Libsql from 'libsql';
import { UserError } from '../../domain/errors/user-error.ts';

/** Result codes: https://www.sqlite.org/rescode.html */
const DAMAGED: ReadonlySet<string> = new Set(['SQLITE_CORRUPT', 'SQLITE_NOTADB']);
const REFUSED: ReadonlySet<string> = new Set(['SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM']);

/** Whether another process held the write lock. */
export function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY');
}

/** The UserError for what a person can fix; any other error unchanged. */
export function databaseError(error: unknown, file: string): unknown {
  const code = codeOf(error);
  const primary = code.split('_').slice(0, 2).join('_');
  if (isBusy(error)) return new UserError('library-busy', {});
  if (primary === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE' || code === 'SQLITE_IOERR_SHMSIZE')
    return new UserError('disk-full', {});
  if (DAMAGED.has(primary)) return new UserError('library-damaged', { file });
  return REFUSED.has(primary) ? new UserError('library-not-writable', { file }) : error;
}

function codeOf(error: unknown): string {
  return error instanceof Libsql.SqliteError ? error.code : '';
}
