import { UserError } from '../../domain/errors/user-error.ts';
import { type FetchOptions, fetchResource } from './fetch-resource.ts';

/** What a server gave to ask with next time (RFC 9110, 8.8). */
export interface Validators {
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

export interface FetchedFeed extends Validators {
  /** Address after redirects. */
  readonly url: string;
  readonly contentType: string | undefined;
  /** How long the response may be taken for current, in milliseconds (RFC 9111, 5.2.2.1). */
  readonly maxAge: number | undefined;
  /** Absent if nothing has changed since the validators were given. */
  readonly bytes?: Uint8Array;
}

/** The server did not send the feed. */
export class FeedRefusedError extends Error {
  readonly userError: UserError<'page-status'>;
  /** How long the server wants to be left alone, in milliseconds (RFC 9110, 10.2.3). */
  readonly retryAfter: number | undefined;

  constructor(userError: UserError<'page-status'>, retryAfter: number | undefined) {
    super(userError.message);
    this.name = 'FeedRefusedError';
    this.userError = userError;
    this.retryAfter = retryAfter;
  }
}

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1';
const NOT_MODIFIED = 304;
const SECOND_MS = 1_000;
/** Longer headers are not worth storing. */
const MAX_VALIDATOR = 500;

/**
 * Fetches a feed if it has changed.
 *
 * @param now milliseconds since 1970
 * @throws FeedRefusedError, UserError of FetchErrorContexts except page-status
 */
export async function fetchFeed(
  address: string,
  { etag, lastModified }: Validators,
  now: number,
  options: Partial<FetchOptions>,
): Promise<FetchedFeed> {
  const headers = {
    accept: ACCEPT,
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
  const { url, status, header, bytes } = await fetchResource(address, { ...options, headers });
  const maxAge = maxAgeIn(header('cache-control'));
  if (status === NOT_MODIFIED) return { url: url.href, etag, lastModified, contentType: undefined, maxAge };
  if (status < 200 || status > 299)
    throw new FeedRefusedError(
      new UserError('page-status', { host: url.host, status }),
      retryAfterIn(header('retry-after'), now),
    );
  return {
    url: url.href,
    etag: validator(header('etag')),
    lastModified: validator(header('last-modified')),
    contentType: header('content-type'),
    maxAge,
    bytes,
  };
}

function validator(value: string | undefined): string | undefined {
  return value === undefined || value.length > MAX_VALIDATOR ? undefined : value;
}

function maxAgeIn(cacheControl = ''): number | undefined {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/iu.exec(cacheControl)?.[1];
  return seconds === undefined ? undefined : Number(seconds) * SECOND_MS;
}

/** Seconds, or a date. */
function retryAfterIn(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined;
  const wait = /^\d{1,9}$/u.test(retryAfter) ? Number(retryAfter) * SECOND_MS : Date.parse(retryAfter) - now;
  return wait > 0 ? wait : undefined;
}
