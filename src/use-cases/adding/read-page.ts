import type { Extraction } from '../../domain/extraction.ts';
import { fetchPage } from '../../ingest/fetch/fetch-page.ts';
import type { SourceReader } from './source-reader.ts';

/**
 * The article at a web address.
 *
 * @throws UserError of fetching and extracting
 */
export async function readPage({ extract, network }: SourceReader, address: string): Promise<Extraction> {
  const { url, bytes, contentType } = await fetchPage(address, { network });
  return extract(bytes, { url, ...(contentType === undefined ? {} : { contentType }) });
}
