import { isOpenToBot, type Place } from '../places.ts';
import type { Nearby } from '../types.ts';
import type { World } from '../world.ts';

/** In a guild, everybody who has been there; elsewhere, the channel's people. Includes the bot where it is present. */
export function nearbyAt({ users, bot, places }: World, place: Place): Nearby {
  const { guild, channel } = place;
  const people = [...(guild ? users.all : channel.recipients), ...(isOpenToBot(place) ? [bot] : [])];
  return {
    people: people.map(({ id, username, global_name }) => ({ id, name: global_name ?? username })),
    roles: (guild?.roles ?? []).map(({ id, name }) => ({ id, name })),
    channels: (guild ? places.channelsOf(guild) : []).map(({ id, name, type }) => ({ id, name, type })),
  };
}
