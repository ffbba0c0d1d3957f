import {
  Client,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  Options,
  Partials,
} from 'discord.js';
import { type ConnectionWatch, followConnection } from '../watch/follow-connection.ts';
import { loggable } from '../watch/loggable.ts';
import { RateLimitWatch } from '../watch/rate-limits.ts';
import { FatalError } from './fatal-error.ts';
import { droppingOddEvents } from './odd-events.ts';
import { retrying } from './retry.ts';

export interface ConnectOptions extends ConnectionWatch {
  readonly token: string;
  /** Base address of Discord's REST API, without the version. */
  readonly apiUrl: string;
  readonly signal: AbortSignal;
}

/**
 * Resolves to a client that is ready. Retries until then, except after a FatalError.
 *
 * @throws FatalError; the signal's reason when it is aborted
 */
export function connect(options: ConnectOptions): Promise<Client<true>> {
  return retrying({ ...options, what: 'login' }, () => connectOnce(options));
}

/**
 * None of the intents is privileged. Of messages, Discord sends the text only if they mention the bot, are direct, or are its
 * own; no message is kept.
 *
 * @see https://docs.discord.com/developers/events/gateway#message-content-intent
 */
async function connectOnce({ token, apiUrl, signal, ...watch }: ConnectOptions): Promise<Client<true>> {
  const { logger } = watch;
  const limits = new RateLimitWatch(watch);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    allowedMentions: { parse: [], repliedUser: false },
    // `persist` waits instead, on a clock that nobody sets back.
    rest: {
      api: apiUrl,
      rejectOnRateLimit: (limit) => {
        limits.limited(limit);
        return limit.route.startsWith('/channels');
      },
    },
    ws: {
      buildStrategy: (manager) => {
        followConnection(manager, watch);
        return droppingOddEvents(watch)(manager);
      },
    },
  });
  client.on(Events.Error, (error) => logger.error(loggable(error), 'client error'));
  client.on(Events.ShardError, (error) => logger.warn(loggable(error), 'connection error'));
  client.on(Events.Warn, () => logger.warn('discord.js warning'));
  try {
    return await new Promise<Client<true>>((resolve, reject) => {
      client.once(Events.ClientReady, resolve);
      client.once(Events.ShardDisconnect, ({ code }) => reject(closeError(code)));
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      client
        .login(token)
        .catch((error: unknown) => reject(isBadToken(error) ? new FatalError('token-rejected', {}) : error));
    });
  } catch (error) {
    await client.destroy();
    throw error;
  }
}

/**
 * Why discord.js does not reconnect after this close code.
 *
 * @see https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export function closeError(code: number): FatalError {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new FatalError('token-rejected', {});
    case GatewayCloseCodes.ShardingRequired:
      return new FatalError('sharding-required', {});
    case GatewayCloseCodes.DisallowedIntents:
      return new FatalError('intents-disallowed', {});
    default:
      return new FatalError('connection-closed', { code });
  }
}

function isBadToken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === DiscordjsErrorCodes.TokenInvalid;
}
