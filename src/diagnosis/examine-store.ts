import { existsSync } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Finding, finding } from '../domain/diagnosis/findings.ts';
import { UserError } from '../domain/errors/user-error.ts';
import { examineStorage } from '../storage/open-storage.ts';

/** Whether the database opens, is intact and can be written to, by this user, in this folder. Changes nothing in it. */
export async function examineStore(file: string): Promise<Finding> {
  try {
    await tryFolder(path.dirname(file), file);
    if (!existsSync(file)) return finding('store:none', { file });
    await examineStorage(file);
    return finding('store:fine', { file, bytes: (await stat(file)).size });
  } catch (error) {
    if (error instanceof UserError) return finding('store:wrong', { error });
    throw error;
  }
}

/** Beside its file, SQLite writes two more. @throws UserError library-not-writable, disk-full */
async function tryFolder(folder: string, file: string): Promise<void> {
  const trial = path.join(folder, `.trial-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(trial, 'x');
    await rm(trial);
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    throw isFull ? new UserError('disk-full', {}) : new UserError('library-not-writable', { file });
  }
}
