import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Network } from './network.ts';
import { literalAddress } from './web-address.ts';

/**
 * Makes an agent that connects to allowed addresses only. Connects to the very addresses that were checked, without a second
 * lookup, so that DNS rebinding cannot substitute others.
 *
 * @param timeout of one connection, including the lookup, in milliseconds
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

/** Called by sockets for host names only, never for literal addresses. */
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
