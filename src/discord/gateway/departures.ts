import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Storage } from '../../storage/storage.ts';
import { noteDeparture } from '../../use-cases/privacy/note-departure.ts';
import { loggable } from '../watch/loggable.ts';

/**
 * Notes which guilds the bot is removed from, and that it is in the others: what is kept about a guild leaves some time after the
 * bot. A guild that is merely unavailable was not left.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-delete
 */
export function followDepartures(
  client: Client<true>,
  { storage, logger }: { readonly storage: Pick<Storage, 'personal'>; readonly logger: Logger },
): void {
  const note = (guildIds: readonly string[], at?: number) =>
    void noteDeparture(storage, guildIds, at).catch((error: unknown) =>
      logger.warn(loggable(error), 'could not note which servers the bot is in'),
    );
  client.on(Events.GuildDelete, ({ id }) => note([id], Date.now()));
  client.on(Events.GuildCreate, ({ id }) => note([id]));
  note([...client.guilds.cache.keys()]);
}
