import { type Dispatcher, request } from 'undici';
import { UserError } from '../../domain/errors/user-error.ts';
import { type FetchLimits, fetchError } from './fetch-error.ts';
import { guardedAgent } from './guarded-agent.ts';
import { type Network, publicInternet } from './network.ts';
import { ACCEPTED_ENCODINGS, readBody } from './read-body.ts';
import { webAddress } from './web-address.ts';

export interface FetchOptions extends FetchLimits {
  readonly network: Network;
  /** Sent besides those of every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Aborts the request. */
  readonly signal: AbortSignal | undefined;
  /** Called before each request, those after a redirect too; what it throws ends the fetch. */
  readonly before: ((url: URL) => Promise<void>) | undefined;
}

export interface FetchedResource {
  /** Address after redirects. */
  readonly url: URL;
  readonly status: number;
  /** The first header of this name, which is in lower case. */
  readonly header: (name: string) => string | undefined;
  /** Decoded; empty unless the status is 2xx. */
  readonly bytes: Uint8Array;
}

const defaults: FetchOptions = {
  network: publicInternet,
  maxBytes: 8 * 1024 * 1024,
  deadline: 20_000,
  maxRedirects: 5,
  headers: {},
  signal: undefined,
  before: undefined,
};

/** Identifies the program and its purpose (RFC 9110, 10.1.5); never impersonates a browser. */
const USER_AGENT = 'Verbatim/0.1 (Discord bot; fetches pages and feeds that a person adds)';

const HEADERS = { 'user-agent': USER_AGENT, 'accept-encoding': ACCEPTED_ENCODINGS };

const MAX_CONNECT_MS = 10_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Makes a GET request to the public Internet and follows redirects. Sends nothing that identifies the user, and contacts only
 * checked addresses.
 *
 * @throws UserError of FetchErrorContexts except page-status, and what `before` throws
 */
export async function fetchResource(
  address: string,
  options: Partial<FetchOptions>,
): Promise<FetchedResource> {
  const settings = { ...defaults, ...options };
  let url = webAddress(address.trim(), settings.network);
  // Closing the agent waits for connections under way, so none may outlast the deadline.
  const agent = guardedAgent(settings.network, Math.min(MAX_CONNECT_MS, settings.deadline));
  const signal = signalOf(settings);
  try {
    for (let redirects = 0; redirects <= settings.maxRedirects; redirects += 1) {
      await settings.before?.(url);
      const headers = { ...HEADERS, ...settings.headers };
      const response = await request(url, { dispatcher: agent, signal, headers });
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

function signalOf({ deadline, signal }: FetchOptions): AbortSignal {
  const late = AbortSignal.timeout(deadline);
  return signal === undefined ? late : AbortSignal.any([late, signal]);
}

function redirectOf({ statusCode, headers }: Dispatcher.ResponseData, url: URL, network: Network) {
  const location = single(headers['location']);
  return REDIRECTS.has(statusCode) && location !== undefined ? webAddress(location, network, url) : undefined;
}

async function read(response: Dispatcher.ResponseData, url: URL, maxBytes: number): Promise<FetchedResource> {
  const { statusCode: status, headers, body } = response;
  const header = (name: string) => single(headers[name]);
  if (status < 200 || status > 299) return { url, status, header, bytes: new Uint8Array() };
  const bytes = await readBody(body, [headers['content-encoding'] ?? []].flat().join(), maxBytes);
  return { url, status, header, bytes };
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
