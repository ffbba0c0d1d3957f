import { isIP } from 'node:net';
import type { AddressFlaw } from '../../domain/errors/ingest-errors.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Network } from './network.ts';

const STANDARD_PORTS: ReadonlyMap<string, number> = new Map([
  ['http:', 80],
  ['https:', 443],
]);
const MAX_ADDRESS = 2_000;

/**
 * Parses and checks an address that may be fetched. The URL standard normalizes octal, hexadecimal and short IP addresses,
 * full-width digits and trailing dots, so that literal addresses are recognized; host names are checked on lookup.
 *
 * @param base the address of the redirecting page
 * @throws UserError address-invalid, address-refused
 */
export function webAddress(text: string, network: Network, base?: URL): URL {
  if (text.length > MAX_ADDRESS || !URL.canParse(text, base?.href))
    throw new UserError('address-invalid', { address: text });
  const url = new URL(text, base);
  const flaw = flawOf(url, network);
  if (flaw !== undefined) throw new UserError('address-refused', { address: siteOf(url), because: flaw });
  url.hash = '';
  return url;
}

/** The IP address in a URL's host name, without the brackets of IPv6; undefined for a name. */
export function literalAddress(hostname: string): string | undefined {
  const address = hostname.replace(/^\[|\]$/gu, '');
  return isIP(address) === 0 ? undefined : address;
}

/** The address without parts that may be secret: credentials, path and query. */
function siteOf({ protocol, host }: URL): string {
  return host === '' ? protocol : `${protocol}//${host}`;
}

/** The first reason not to fetch the address. */
function flawOf(url: URL, network: Network): AddressFlaw | undefined {
  const standardPort = STANDARD_PORTS.get(url.protocol);
  if (standardPort === undefined) return 'scheme';
  if (url.username !== '' || url.password !== '') return 'credentials';
  if (!network.allowedPorts.has(url.port === '' ? standardPort : Number(url.port))) return 'port';
  const literal = literalAddress(url.hostname);
  return literal === undefined || network.isAllowedAddress(literal) ? undefined : 'private';
}
