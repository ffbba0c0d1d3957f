import type { LookupAddress } from 'node:dns';
import dns from 'node:dns/promises';
import { isPublicAddress } from './public-address.ts';

/** What decides which places a page may be fetched from; tests fetch from this machine. */
export interface Network {
  /** All addresses of a host name, as `dns.lookup` with `all`. */
  readonly lookup: (host: string) => Promise<readonly LookupAddress[]>;
  readonly isAllowedAddress: (address: string) => boolean;
  readonly allowedPorts: ReadonlySet<number>;
}

/** The public Internet, on the ports of http and https. */
export const publicInternet: Network = {
  lookup: (host) => dns.lookup(host, { all: true }),
  isAllowedAddress: isPublicAddress,
  allowedPorts: new Set([80, 443]),
};
