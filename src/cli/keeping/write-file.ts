import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../domain/errors/user-error.ts';

/** Writes to a temporary file first, so that `target` is never incomplete. */
export async function writeWhole(target: string, content: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(`${target}.partial`, content);
  await rename(`${target}.partial`, target);
}

/** Any error that does not come from the file system is returned as it is. */
export function writeError(error: unknown, target: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  return error.code === 'ENOSPC'
    ? new UserError('disk-full', {})
    : new UserError('library-not-writable', { file: target });
}
