import { errors } from 'undici';
import { UserError } from '../../domain/errors/user-error.ts';
import { BodyBrokenError, BodyTooLargeError } from './read-body.ts';

export interface FetchLimits {
  /** Size of the decoded body. */
  readonly maxBytes: number;
  /** Time limit for name resolution, connections, redirects and the body together, in milliseconds. */
  readonly deadline: number;
  readonly maxRedirects: number;
}

const MEBIBYTE = 1024 * 1024;

const UNKNOWN_HOST = /^(?:ENOTFOUND|EAI_\w+|ENODATA)$/u;
const UNTRUSTED = /CERT|^(?:ERR_TLS_|ERR_SSL_|EPROTO|UNABLE_TO_)/u;
const SLOW = /^(?:UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT)$/u;
const BROKEN = /^(?:HPE_|Z_|ERR_(?:_ERROR_|BROTLI|PADDING|BUFFER)|UND_ERR_(?!SOCKET))/u;
const UNREACHABLE = /^(?:E[A-Z]+|UND_ERR_SOCKET)$/u;

/** Translates network errors into user errors. Returns user errors, and unknown ones, unchanged. */
export function fetchError(error: unknown, host: string, { maxBytes, deadline }: FetchLimits): unknown {
  if (error instanceof UserError) return error;
  if (error instanceof BodyTooLargeError)
    return new UserError('page-too-large', { host, mebibytes: maxBytes / MEBIBYTE });
  if (error instanceof BodyBrokenError || error instanceof errors.HTTPParserError)
    return new UserError('page-broken', { host });
  const slow = new UserError('page-too-slow', { host, seconds: deadline / 1_000 });
  if (error instanceof Error && error.name === 'TimeoutError') return slow;
  const code = codeOf(error);
  if (SLOW.test(code)) return slow;
  if (UNKNOWN_HOST.test(code)) return new UserError('host-unknown', { host });
  if (UNTRUSTED.test(code)) return new UserError('host-untrusted', { host });
  if (BROKEN.test(code)) return new UserError('page-broken', { host });
  return UNREACHABLE.test(code) ? new UserError('host-unreachable', { host }) : error;
}

/** The error's code; that of the first address when several failed. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
