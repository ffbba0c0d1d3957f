import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Extraction } from '../../domain/extraction.ts';
import { readPage } from './read-page.ts';
import type { SourceReader } from './source-reader.ts';

/**
 * The article at a web address or in a local file.
 *
 * @param chapters of a book, by number; by default, all
 * @throws UserError unknown-file, and the errors of fetching and extracting
 */
export async function readSource(
  reader: SourceReader,
  source: string,
  chapters?: readonly number[],
): Promise<Extraction> {
  if (/^https?:\/\//iu.test(source)) return readPage(reader, source, chapters);
  const bytes = await readFile(source).catch(() => {
    throw new UserError('unknown-file', { file: source });
  });
  return reader.extract(bytes, {
    fileName: path.basename(source),
    ...(chapters === undefined ? {} : { chapters }),
  });
}
