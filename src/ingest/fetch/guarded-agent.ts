import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { UserError } from '../../domain/user-error.ts';
import type { Network } from './network.ts';
import { literalAddress } from './web-address.ts';

/**
 * Connects to nothing but allowed addresses. A name is looked up once, and the connection is made to the very addresses
 * that were checked, so that a name cannot answer otherwise the second time.
 *
 * @param timeout for one connection, looking up its name included, in milliseconds
 */
export function guardedAgent(network: Network, timeout: number): Agent {
  const connect = buildConnector({ lookup: guardedLookup(network), timeout });
  return new Agent({
    connect: (options, callback) => {
      const literal = literalAddress(options.hostname);
      if (literal === undefined || network.isAllowedAddress(literal)) connect(options, callback);
      else callback(refused(options.hostname), null);
    },
  });
}

/** Sockets call it for names only, never for literal addresses. */
function guardedLookup(network: Network): LookupFunction {
  return (host, { all }, callback) => {
    network.lookup(host).then(
      (found) => {
        const [first] = found;
        if (first === undefined) callback(notFound(host), []);
        else if (!found.every(({ address }) => network.isAllowedAddress(address)))
          callback(refused(host), []);
        else if (all) callback(null, found as LookupAddress[]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}

function refused(host: string): UserError {
  return new UserError('address-refused', { address: host, because: 'private' });
}

function notFound(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' });
}
