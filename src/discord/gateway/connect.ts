import { Client, DiscordjsErrorCodes, Events, GatewayCloseCodes, GatewayIntentBits } from 'discord.js';
import type { Logger } from 'pino';
import { FatalError } from './fatal-error.ts';
import { loggable } from './log-error.ts';
import { retrying } from './retry.ts';

export interface ConnectOptions {
  readonly token: string;
  /** Where Discord's REST API is; its version is added. */
  readonly apiUrl: string;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

const BAD_TOKEN =
  'Discord does not accept the token in DISCORD_TOKEN. Copy it again from https://discord.com/developers/applications, Bot, Reset Token.';

/** Close codes after which Discord wants no reconnection: https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const fatalCloses: Readonly<Partial<Record<GatewayCloseCodes, string>>> = {
  [GatewayCloseCodes.AuthenticationFailed]: BAD_TOKEN,
  [GatewayCloseCodes.ShardingRequired]:
    'Discord wants this bot sharded: it is in too many servers for one connection.',
  [GatewayCloseCodes.DisallowedIntents]: 'Discord refuses the intents that this bot asks for.',
};

/**
 * A client that is ready; what may pass is tried again.
 *
 * @throws FatalError for a token that Discord refuses; the signal's reason when it is aborted
 */
export function connect(options: ConnectOptions): Promise<Client<true>> {
  return retrying({ ...options, what: 'login' }, () => connectOnce(options));
}

async function connectOnce({ token, apiUrl, logger, signal }: ConnectOptions): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api: apiUrl },
  });
  client.on(Events.Error, (error) => logger.error(loggable(error), 'client error'));
  client.on(Events.ShardError, (error) => logger.warn(loggable(error), 'connection error'));
  client.on(Events.Warn, () => logger.warn('discord.js warns'));
  try {
    return await new Promise<Client<true>>((resolve, reject) => {
      client.once(Events.ClientReady, resolve);
      client.once(Events.ShardDisconnect, ({ code }) => reject(closeError(code)));
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      client
        .login(token)
        .catch((error: unknown) => reject(isBadToken(error) ? new FatalError(BAD_TOKEN) : error));
    });
  } catch (error) {
    await client.destroy();
    throw error;
  }
}

/** Why Discord closed the connection for good. */
export function closeError(code: number): FatalError {
  return new FatalError(
    fatalCloses[code as GatewayCloseCodes] ?? `Discord closed the connection for good (code ${code}).`,
  );
}

function isBadToken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === DiscordjsErrorCodes.TokenInvalid;
}
