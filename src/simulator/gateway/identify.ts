import { KNOWN_INTENTS, PRIVILEGED_INTENTS } from '../constants.ts';
import { CloseCode } from './codes.ts';

export interface IdentifyRules {
  readonly token: string;
  /** Bits of the privileged intents that are enabled for the application. */
  readonly privilegedIntents: number;
}

export interface Identification {
  readonly intents: number;
  readonly shard: readonly [number, number];
}

/**
 * Validates an IDENTIFY payload. Returns the identification or the code to close the connection with.
 * https://discord.com/developers/docs/events/gateway-events#identify
 */
export function checkIdentify(data: unknown, rules: IdentifyRules): Identification | number {
  const { token, intents, properties, shard = [0, 1] } = (data ?? {}) as Record<string, unknown>;
  if (typeof token !== 'string' || typeof properties !== 'object') return CloseCode.decodeError;
  if (token.replace(/^Bot /, '') !== rules.token) return CloseCode.authenticationFailed;
  if (typeof intents !== 'number' || (intents & ~KNOWN_INTENTS) !== 0) return CloseCode.invalidIntents;
  if ((intents & PRIVILEGED_INTENTS & ~rules.privilegedIntents) !== 0) return CloseCode.disallowedIntents;
  return isShard(shard) ? { intents, shard } : CloseCode.invalidShard;
}

function isShard(shard: unknown): shard is readonly [number, number] {
  if (!Array.isArray(shard) || shard.length !== 2 || !shard.every(Number.isInteger)) return false;
  const [id, count] = shard as [number, number];
  return id >= 0 && count >= 1 && id < count;
}
