import type { IncomingHttpHeaders } from 'node:http';
import type { PageServerWording } from '../../wording/client-wording.ts';

/** Picks a sentence of the catalogue. */
export type Sentence = (words: PageServerWording['errors']) => string;

const HOSTS = ['127.0.0.1', 'localhost'];

/**
 * Why a request is refused, or nothing. Only this machine's own addresses pass as Host, so that no name that
 * somebody points at 127.0.0.1 does (DNS rebinding); only pages of this server pass as Origin; and an act needs one.
 */
export function refusalOf(method: string, headers: IncomingHttpHeaders, port: number): Sentence | undefined {
  const hosts = HOSTS.map((name) => `${name}:${port}`);
  const { host = '', origin } = headers;
  if (!hosts.includes(host)) return (words) => words.wrongHost;
  if (origin === undefined) return method === 'POST' ? (words) => words.noOrigin : undefined;
  return origin === `http://${host}` ? undefined : (words) => words.wrongOrigin;
}

/** Sent with every answer. https://developer.mozilla.org/docs/Web/HTTP/CSP */
export const SECURITY_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;
