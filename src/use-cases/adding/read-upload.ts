import { UserError } from '../../domain/errors/user-error.ts';
import type { Extraction } from '../../domain/extraction.ts';
import { type Network, publicInternet } from '../../ingest/fetch/network.ts';
import { MAX_SOURCE_BYTES, type SourceReader } from './source-reader.ts';

/** A file that a person uploaded to a server, from where it can be fetched. */
export interface Upload {
  readonly url: string;
  /** In bytes, as the server states it. */
  readonly size: number;
  /** The file's name, a hint at its format. */
  readonly name: string;
  readonly contentType?: string;
  /**
   * Whether the server may have a private address, on any port. Set it only for a server named in the configuration, never
   * because of anything that a person typed.
   */
  readonly mayBePrivate: boolean;
}

const MEBIBYTE = 1024 * 1024;

/**
 * The article in an uploaded file.
 *
 * @param chapters of a book, by number; by default, all
 * @throws UserError file-empty, file-too-large, and the errors of fetching and extracting; a redirect is one
 */
export async function readUpload(
  { extract }: Pick<SourceReader, 'extract'>,
  { url, size, name: fileName, contentType, mayBePrivate }: Upload,
  chapters?: readonly number[],
): Promise<Extraction> {
  if (size === 0) throw new UserError('file-empty', {});
  if (size > MAX_SOURCE_BYTES)
    throw new UserError('file-too-large', { mebibytes: MAX_SOURCE_BYTES / MEBIBYTE });
  const network = mayBePrivate ? networkOf(new URL(url)) : publicInternet;
  const { fetchPage } = await import('../../ingest/fetch/fetch-page.ts');
  const { bytes } = await fetchPage(url, { network, maxRedirects: 0 });
  return extract(bytes, {
    fileName,
    ...(contentType === undefined ? {} : { contentType }),
    ...(chapters === undefined ? {} : { chapters }),
  });
}

function networkOf({ port, protocol }: URL): Network {
  const usual = protocol === 'https:' ? 443 : 80;
  return {
    ...publicInternet,
    isAllowedAddress: () => true,
    allowedPorts: new Set([port === '' ? usual : Number(port)]),
  };
}
