import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ArticleFileError } from '../../domain/errors/article-file-errors.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { articleFiles, loadContent } from '../../ingest/files/load-articles.ts';
import type { History } from '../../storage/catalog.ts';
import { readExport } from './read-export.ts';

/** An article to import, read on demand. */
export interface ImportItem {
  /** The file that it comes from. */
  readonly file: string;
  /** @throws ArticleFileError */
  read(): History | Promise<History>;
}

/**
 * The articles in these places: exports (.json), article files, and folders of article files.
 *
 * @param places paths
 * @throws UserError unknown-file, not-an-export
 */
export async function findImportItems(places: readonly string[]): Promise<ImportItem[]> {
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
