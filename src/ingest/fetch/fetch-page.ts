import { UserError } from '../../domain/errors/user-error.ts';
import { type FetchOptions, fetchResource } from './fetch-resource.ts';

export interface FetchedPage {
  /** Address after redirects. */
  readonly url: string;
  /** The Content-Type header as sent. */
  readonly contentType?: string;
  /** Decoded. */
  readonly bytes: Uint8Array;
}

const ACCEPT = 'text/html, application/xhtml+xml, application/pdf, text/markdown, text/plain, */*;q=0.1';

/**
 * Fetches a page from the public Internet.
 *
 * @throws UserError of FetchErrorContexts
 */
export async function fetchPage(address: string, options: Partial<FetchOptions> = {}): Promise<FetchedPage> {
  const { url, status, header, bytes } = await fetchResource(address, {
    ...options,
    headers: { accept: ACCEPT, ...options.headers },
  });
  if (status < 200 || status > 299) throw new UserError('page-status', { host: url.host, status });
  const contentType = header('content-type');
  return { url: url.href, bytes, ...(contentType === undefined ? {} : { contentType }) };
}
