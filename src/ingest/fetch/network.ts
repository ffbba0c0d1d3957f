import type { LookupAddress } from 'node:dns';
import dns from 'node:dns/promises';
import { isPublicAddress } from './public-address.ts';

/** Restricts the servers that pages are fetched from. Tests allow this machine. */
export interface Network {
  /** Resolves a host name to all its addresses, like `dns.lookup` with `all`. */
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
