import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Extraction } from '../domain/extraction.ts';
import { UserError } from '../domain/user-error.ts';
import { createExtract, type Extract } from '../ingest/extract/extract.ts';
import { type FetchOptions, fetchPage } from '../ingest/fetch/fetch-page.ts';

/**
 * The article at a web address or in a file of this machine.
 *
 * @throws UserError unknown-file, and those of fetching and extracting
 */
export async function readSource(source: string, extract: Extract = createExtract()): Promise<Extraction> {
  if (/^https?:\/\//iu.test(source)) return readPage(source, extract);
  const bytes = await readFile(source).catch(() => {
    throw new UserError('unknown-file', { file: source });
  });
  return extract(bytes, { fileName: path.basename(source) });
}

/** @throws UserError of fetching and extracting */
export async function readPage(
  address: string,
  extract: Extract,
  options: Partial<FetchOptions> = {},
): Promise<Extraction> {
  const { url, bytes, contentType } = await fetchPage(address, options);
  return extract(bytes, { url, ...(contentType === undefined ? {} : { contentType }) });
}
