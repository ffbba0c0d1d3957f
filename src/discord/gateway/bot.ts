import { type Client, DiscordAPIError, Events, type REST } from 'discord.js';
import type { Libraries } from '../../libraries/libraries.ts';
import type { Storage } from '../../storage/storage.ts';
import type { Room } from '../../use-cases/adding/check-room.ts';
import type { SourceReader } from '../../use-cases/adding/source-reader.ts';
import { createFeedReader } from '../../use-cases/feeds/feed-reader.ts';
import type { BudgetOptions } from '../budgets/budgets.ts';
import { watchClock } from '../delivery/clock-watch.ts';
import { interactionRest } from '../delivery/interaction-rest.ts';
import { type DeliveryTimes, deliveryTimes } from '../delivery/times.ts';
import type { FeedRunner } from '../feeds/feed-runner.ts';
import { type FeedClock, feedClock, startFeeds } from '../feeds/start-feeds.ts';
import { loggedChanges } from '../watch/changes.ts';
import { type ConnectionWatch, followGuilds } from '../watch/follow-connection.ts';
import { RateLimitWatch } from '../watch/rate-limits.ts';
import type { Command } from './command.ts';
import { CommandMentions } from './command-mentions.ts';
import { closeError, connect } from './connect.ts';
import { followDepartures } from './departures.ts';
import { Dispatcher, type DispatcherParts } from './dispatcher.ts';
import { FatalError } from './fatal-error.ts';
import { registerCommands } from './register-commands.ts';
import { retrying } from './retry.ts';

export interface BotOptions extends ConnectionWatch {
  readonly token: string;
  readonly apiUrl: string;
  /** Registers the commands in this guild only. Without it, in every guild. */
  readonly guildId?: string | undefined;
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  readonly storage: Storage;
  readonly reader: SourceReader;
  readonly budgets: BudgetOptions;
  readonly room: Room;
  /** Number of feeds that one library may follow. */
  readonly maxFeeds: number;
  /** Default: the clock of this machine. */
  readonly feedClock?: FeedClock | undefined;
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
  /** How many guilds the bot is in. */
  guilds(): number;
  /** How many answers are under way. */
  pending(): number;
  /** Checks the feeds that are due. Happens every minute as well. */
  checkFeeds(): Promise<void>;
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
  const rest = restFor(client, times, options);
  const mentions = new CommandMentions();
  const { feeds, runner } = feedsOf(client, { ...options, times });
  const dispatcher = dispatcherFor(client, { ...options, rest, times, mentions, feeds });
  const unwatch = watchClock([client.rest, rest], options.logger);
  const stopping = new AbortController();
  const signal = AbortSignal.any([options.signal, stopping.signal]);
  const registering = retrying({ ...options, signal, what: 'registering the commands' }, () =>
    register(client, options, mentions, signal),
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
    guilds: () => client.guilds.cache.size,
    pending: () => dispatcher.pending,
    checkFeeds: () => runner.checkDue(),
    stop: async (withinMs) => {
      stopping.abort();
      await Promise.all([dispatcher.finish(withinMs), runner.stop(withinMs)]);
      await client.destroy();
      unwatch();
    },
  };
}

function restFor(client: Client<true>, times: DeliveryTimes, options: BotOptions): REST {
  const restOptions = { ...client.options.rest, agent: client.rest.agent };
  return interactionRest(restOptions, times, new RateLimitWatch(options));
}

/** What commands need of feeds, and what checks them from now on. */
function feedsOf(
  client: Client<true>,
  options: BotOptions & { readonly times: DeliveryTimes },
): { readonly feeds: DispatcherParts['feeds']; readonly runner: FeedRunner } {
  const { feedClock: clock = feedClock } = options;
  const reader = createFeedReader(options.reader, clock.now);
  const feeds = { reader, max: options.maxFeeds, now: clock.now };
  return { feeds, runner: startFeeds({ ...options, client, clock, reader }) };
}

/** A dispatcher of everything that the client receives from now on. */
function dispatcherFor(client: Client<true>, parts: DispatcherParts): Dispatcher {
  const dispatcher = new Dispatcher({ ...parts, storage: loggedChanges(parts.storage, parts) });
  client.on(Events.InteractionCreate, (interaction) => void dispatcher.dispatch(interaction));
  client.on(Events.MessageCreate, (message) => void dispatcher.dispatchMessage(message));
  followGuilds(client, parts.logger);
  followDepartures(client, parts);
  return dispatcher;
}

async function register(
  client: Client<true>,
  { guildId, commands, logger }: BotOptions,
  mentions: CommandMentions,
  signal: AbortSignal,
): Promise<void> {
  const bodies = commands.map(({ data }) => data);
  try {
    const { ids, ...registration } = await registerCommands(
      client.rest,
      client.application.id,
      guildId,
      bodies,
      signal,
    );
    mentions.learn(ids);
    logger.info({ ...registration, guild: guildId ?? 'all' }, 'commands registered');
  } catch (error) {
    if (guildId !== undefined && error instanceof DiscordAPIError && [403, 404].includes(error.status)) {
      throw new FatalError('guild-closed-to-commands', { guild: guildId });
    }
    throw error;
  }
}
