import { isIP } from 'node:net';
import type { AddressFlaw } from '../../domain/ingest-errors.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Network } from './network.ts';

const STANDARD_PORTS: ReadonlyMap<string, number> = new Map([
  ['http:', 80],
  ['https:', 443],
]);
const MAX_ADDRESS = 2_000;

/**
 * An address that may be asked, in the one spelling that the URL standard gives it: numbers in octal, hexadecimal or short
 * form, full-width digits and trailing dots have become plain IP addresses by then. A name is checked when it is looked up.
 *
 * @param base the address of the page that led here
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

/** An IP address out of a URL's host, without the brackets of IPv6; undefined for a name. */
export function literalAddress(hostname: string): string | undefined {
  const address = hostname.replace(/^\[|\]$/gu, '');
  return isIP(address) === 0 ? undefined : address;
}

/** Without what may be secret: the credentials, the path and the query. */
function siteOf({ protocol, host }: URL): string {
  return host === '' ? protocol : `${protocol}//${host}`;
}

function flawOf(url: URL, network: Network): AddressFlaw | undefined {
  const standardPort = STANDARD_PORTS.get(url.protocol);
  if (standardPort === undefined) return 'scheme';
  if (url.username !== '' || url.password !== '') return 'credentials';
  if (!network.allowedPorts.has(url.port === '' ? standardPort : Number(url.port))) return 'port';
  const literal = literalAddress(url.hostname);
  return literal === undefined || network.isAllowedAddress(literal) ? undefined : 'private';
}
