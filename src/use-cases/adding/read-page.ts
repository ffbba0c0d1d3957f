import type { Extraction } from '../../domain/extraction.ts';
import type { SourceReader } from './source-reader.ts';

/**
 * The article at a web address.
 *
 * @param chapters of a book, by number; by default, all
 * @throws UserError of fetching and extracting
 */
export async function readPage(
  { extract, network }: SourceReader,
  address: string,
  chapters?: readonly number[],
): Promise<Extraction> {
  // Only who adds something waits for the client of HTTP to load.
  const { fetchPage } = await import('../../ingest/fetch/fetch-page.ts');
  const { url, bytes, contentType } = await fetchPage(address, { network });
  return extract(bytes, {
    url,
    ...(contentType === undefined ? {} : { contentType }),
    ...(chapters === undefined ? {} : { chapters }),
  });
}
