import { REST, type RESTOptions } from 'discord.js';
import type { RateLimitWatch } from '../watch/rate-limits.ts';
import type { DeliveryTimes } from './times.ts';

/**
 * For requests with an interaction's token only. Discord does not count them in a bot's 50 requests a second, so they get a
 * REST client of their own without that limit. It repeats nothing and waits for nothing by itself: `persist` does.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object
 * @see https://discord.js.org/docs/packages/rest/stable/RESTOptions:Interface
 */
export function interactionRest(
  options: Partial<RESTOptions>,
  { requestTimeout }: Pick<DeliveryTimes, 'requestTimeout'>,
  limits: Pick<RateLimitWatch, 'limited'>,
): REST {
  return new REST({
    ...options,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    retries: 0,
    rejectOnRateLimit: (limit) => {
      limits.limited(limit);
      return true;
    },
    timeout: requestTimeout,
  });
}
