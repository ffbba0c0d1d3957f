import { type Dispatcher, request } from 'undici';
import { UserError } from '../../domain/errors/user-error.ts';
import { type FetchLimits, fetchError } from './fetch-error.ts';
import { guardedAgent } from './guarded-agent.ts';
import { type Network, publicInternet } from './network.ts';
import { ACCEPTED_ENCODINGS, readBody } from './read-body.ts';
import { webAddress } from './web-address.ts';

export interface FetchedPage {
  /** Address after redirects. */
  readonly url: string;
  /** The Content-Type header as sent. */
  readonly contentType?: string;
  /** Decoded. */
  readonly bytes: Uint8Array;
}

export interface FetchOptions extends FetchLimits {
  readonly network: Network;
}

const defaults: FetchOptions = {
  network: publicInternet,
  maxBytes: 8 * 1024 * 1024,
  deadline: 20_000,
  maxRedirects: 5,
};

/** Identifies the program and its purpose (RFC 9110, 10.1.5); never impersonates a browser. */
const USER_AGENT = 'Verbatim/0.1 (Discord bot; fetches one page when a person adds it)';

const HEADERS = {
  'user-agent': USER_AGENT,
  accept: 'text/html, application/xhtml+xml, application/pdf, text/markdown, text/plain, */*;q=0.1',
  'accept-encoding': ACCEPTED_ENCODINGS,
};

const MAX_CONNECT_MS = 10_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a page from the public Internet. Sends nothing that identifies the user, and contacts only checked addresses.
 *
 * @throws UserError of FetchErrorContexts
 */
export async function fetchPage(address: string, options: Partial<FetchOptions> = {}): Promise<FetchedPage> {
  const settings = { ...defaults, ...options };
  let url = webAddress(address.trim(), settings.network);
  // Closing the agent waits for connections under way, so none may outlast the deadline.
  const agent = guardedAgent(settings.network, Math.min(MAX_CONNECT_MS, settings.deadline));
  const signal = AbortSignal.timeout(settings.deadline);
  try {
    for (let redirects = 0; redirects <= settings.maxRedirects; redirects += 1) {
      const response = await request(url, { dispatcher: agent, signal, headers: HEADERS });
      // Unread bodies emit an error when the agent is destroyed; bodies being read throw in `readBody`.
      response.body.on('error', () => undefined);
      const next = redirectOf(response, url, settings.network);
      if (next === undefined) return await read(response, url, settings.maxBytes);
      response.body.destroy();
      url = next;
    }
    throw new UserError('page-too-many-redirects', { host: url.host, max: settings.maxRedirects });
  } catch (error) {
    throw fetchError(signal.aborted ? signal.reason : error, url.host, settings);
  } finally {
    await agent.destroy();
  }
}

function redirectOf({ statusCode, headers }: Dispatcher.ResponseData, url: URL, network: Network) {
  const location = single(headers['location']);
  return REDIRECTS.has(statusCode) && location !== undefined ? webAddress(location, network, url) : undefined;
}

async function read(response: Dispatcher.ResponseData, url: URL, maxBytes: number): Promise<FetchedPage> {
  const { statusCode: status, headers, body } = response;
  if (status < 200 || status > 299) throw new UserError('page-status', { host: url.host, status });
  const contentType = single(headers['content-type']);
  const bytes = await readBody(body, [headers['content-encoding'] ?? []].flat().join(), maxBytes);
  return { url: url.href, bytes, ...(contentType === undefined ? {} : { contentType }) };
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
