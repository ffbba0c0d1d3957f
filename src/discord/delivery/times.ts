import { TOKEN_LIFETIME_MS } from '../gateway/limits.ts';

/** In milliseconds. */
export interface DeliveryTimes {
  /** How long a result may take before the interaction is acknowledged without it: half of Discord's three seconds. */
  readonly deferAfter: number;
  /** How long a further step of the work may take before it is announced. */
  readonly announceAfter: number;
  /** Longest wait for the response to a first answer, which Discord wants within three seconds. */
  readonly callbackTimeout: number;
  /** Longest wait for the response to any other request. */
  readonly requestTimeout: number;
  /** Pause after the first failure; it doubles with each further one. */
  readonly firstPause: number;
  readonly maxPause: number;
  /** How long an interaction can be answered. */
  readonly tokenLifetime: number;
  /** How long the reply to a message is tried: Discord recognizes a repeated nonce only “in the past few minutes”. */
  readonly nonceLifetime: number;
}

export const deliveryTimes: DeliveryTimes = {
  deferAfter: 1_500,
  announceAfter: 1_000,
  callbackTimeout: 1_000,
  requestTimeout: 10_000,
  firstPause: 200,
  maxPause: 30_000,
  tokenLifetime: TOKEN_LIFETIME_MS,
  nonceLifetime: 2 * 60 * 1_000,
};
