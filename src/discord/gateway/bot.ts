import { type Client, DiscordAPIError, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Libraries } from '../../libraries/libraries.ts';
import type { Storage } from '../../storage/storage.ts';
import type { Room } from '../../use-cases/adding/check-room.ts';
import type { SourceReader } from '../../use-cases/adding/source-reader.ts';
import type { BudgetOptions } from '../budgets/budgets.ts';
import { watchClock } from '../delivery/clock-watch.ts';
import { interactionRest } from '../delivery/interaction-rest.ts';
import { type DeliveryTimes, deliveryTimes } from '../delivery/times.ts';
import type { Command } from './command.ts';
import { closeError, connect } from './connect.ts';
import { Dispatcher } from './dispatcher.ts';
import { FatalError } from './fatal-error.ts';
import { registerCommands } from './register-commands.ts';
import { retrying } from './retry.ts';

export interface BotOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** Registers the commands in this guild only. Without it, in every guild. */
  readonly guildId?: string | undefined;
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  readonly storage: Storage;
  readonly reader: SourceReader;
  readonly logger: Logger;
  readonly budgets: BudgetOptions;
  readonly room: Room;
  /** Aborts a start that is under way. */
  readonly signal: AbortSignal;
  /** Default: `deliveryTimes`. */
  readonly times?: DeliveryTimes | undefined;
}

export interface Bot {
  /** Resolves when the commands are registered; answering starts before. Rejects as `ended`. */
  readonly registered: Promise<void>;
  /** Rejects with a FatalError when Discord closes the connection for good, or never takes the commands. Never resolves. */
  readonly ended: Promise<never>;
  /** Waits at most `withinMs` for answers under way, tells whoever still waits to ask again, and disconnects. */
  stop(withinMs: number): Promise<void>;
}

/**
 * Connects, starts answering, and registers the commands.
 *
 * @throws FatalError
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { times = deliveryTimes } = options;
  const client = await connect(options);
  const rest = interactionRest({ ...client.options.rest, agent: client.rest.agent }, times);
  const dispatcher = new Dispatcher({ ...options, rest, times });
  const unwatch = watchClock([client.rest, rest], options.logger);
  const stopping = new AbortController();
  client.on(Events.InteractionCreate, (interaction) => void dispatcher.dispatch(interaction));
  client.on(Events.MessageCreate, (message) => void dispatcher.dispatchMessage(message));
  const signal = AbortSignal.any([options.signal, stopping.signal]);
  const registering = retrying({ ...options, signal, what: 'registering the commands' }, () =>
    register(client, options, signal),
  );
  const ended = new Promise<never>((_, reject) => {
    registering.catch((error) => signal.aborted || reject(error));
    client.on(Events.ShardDisconnect, ({ code }) => {
      reject(closeError(code));
      stopping.abort();
    });
  });
  const registered = Promise.race([registering, ended]);
  for (const either of [ended, registered]) either.catch(() => undefined);
  return {
    registered,
    ended,
    stop: async (withinMs) => {
      stopping.abort();
      await dispatcher.finish(withinMs);
      await client.destroy();
      unwatch();
    },
  };
}

async function register(
  client: Client<true>,
  { guildId, commands, logger }: BotOptions,
  signal: AbortSignal,
): Promise<void> {
  const bodies = commands.map(({ data }) => data);
  try {
    const registration = await registerCommands(client.rest, client.application.id, guildId, bodies, signal);
    logger.info({ ...registration, guild: guildId ?? 'all' }, 'commands registered');
  } catch (error) {
    if (guildId !== undefined && error instanceof DiscordAPIError && [403, 404].includes(error.status)) {
      throw new FatalError('guild-closed-to-commands', { guild: guildId });
    }
    throw error;
  }
}
