import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ArticleFileError, type ArticleFileProblem } from '../domain/article-file-errors.ts';
import type { Scope } from '../domain/scope.ts';
import { UserError } from '../domain/user-error.ts';
import { articleFiles, loadContent } from '../ingest/files/load-articles.ts';
import type { Storage } from '../libraries/libraries.ts';
import type { History } from '../storage/sqlite/catalog.ts';
import { readExport } from './export-library.ts';

/** An article that waits to be taken into a library. */
export interface ImportItem {
  /** The file that it comes from. */
  readonly file: string;
  /** @throws ArticleFileError */
  read(): History | Promise<History>;
}

/**
 * What is in these places: exports (.json), article files, or folders of article files.
 *
 * @throws UserError unknown-file, not-an-export
 */
export async function importItems(places: readonly string[]): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for (const place of places) {
    const found = await stat(place).catch(() => undefined);
    if (found === undefined) throw new UserError('unknown-file', { file: place });
    const files = found.isDirectory()
      ? (await articleFiles(place)).map((name) => path.join(place, name))
      : [place];
    for (const file of files) items.push(...(await itemsIn(file)));
  }
  return items;
}

async function itemsIn(file: string): Promise<ImportItem[]> {
  if (path.extname(file).toLowerCase() === '.json')
    return readExport(await readFile(file, 'utf8'), file).map((read) => ({ file, read }));
  const read = async (): Promise<History> => {
    const bytes = await readFile(file).catch(({ code }: NodeJS.ErrnoException) => {
      throw new ArticleFileError('file-unreadable', { code: String(code) });
    });
    return { revisions: [{ content: await loadContent(bytes), by: undefined }] };
  };
  return [{ file, read }];
}

export interface Imported {
  readonly added: number;
  /** How many were there already, with the very same text. */
  readonly present: number;
  readonly problems: readonly ArticleFileProblem[];
}

/**
 * Takes them into the scope's library, each as one change: ended in between, those before are there.
 *
 * @param onProgress told after each, how many are done
 * @throws UserError disk-full, library-busy, library-damaged
 */
export async function importArticles(
  { catalog }: Pick<Storage, 'catalog'>,
  scope: Scope,
  items: readonly ImportItem[],
  onProgress: (done: number) => void,
): Promise<Imported> {
  let present = 0;
  const problems: ArticleFileProblem[] = [];
  for (const [index, { file, read }] of items.entries()) {
    try {
      await catalog.take(scope, await read());
    } catch (error) {
      if (error instanceof ArticleFileError) problems.push({ file, error });
      else if (error instanceof UserError && error.code === 'already-published') present += 1;
      else throw error;
    }
    onProgress(index + 1);
  }
  return { added: items.length - present - problems.length, present, problems };
}
