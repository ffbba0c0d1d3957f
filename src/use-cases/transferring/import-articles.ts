import { ArticleFileError, type ArticleFileProblem } from '../../domain/errors/article-file-errors.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';
import type { ImportItem } from './find-import-items.ts';

export interface Imported {
  readonly added: number;
  /** Number of items whose text the library already had. */
  readonly present: number;
  readonly problems: readonly ArticleFileProblem[];
}

/**
 * Imports the items, each in a transaction of its own: an interruption keeps those already imported.
 *
 * @param onProgress called after each item with the number of items done
 * @throws UserError disk-full, library-busy, library-damaged, library-not-writable
 */
export async function importArticles(
  { storage, scope }: ScopedStorage<'catalog'>,
  items: readonly ImportItem[],
  onProgress: (done: number) => void,
): Promise<Imported> {
  let present = 0;
  const problems: ArticleFileProblem[] = [];
  for (const [index, { file, read }] of items.entries()) {
    try {
      await storage.catalog.importHistory(scope, await read());
    } catch (error) {
      if (error instanceof ArticleFileError) problems.push({ file, error });
      else if (error instanceof UserError && error.code === 'already-published') present += 1;
      else throw error;
    }
    onProgress(index + 1);
  }
  return { added: items.length - present - problems.length, present, problems };
}
