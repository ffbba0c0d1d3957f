import type { Simulator } from '../../simulator/simulator-types.ts';
import type { SimulatedPerson } from '../../simulator/types.ts';
import type { PageServerWording } from '../../wording/client-wording.ts';
import type { PersonInfo } from './wire.ts';

/** Place id of the direct messages with the bot, as in Discord's own URLs. */
export const DIRECT_MESSAGES = '@me';

const people = [
  { name: 'Robin', role: 'manager', roles: ['Editor'] },
  { name: 'Sam', role: 'member', roles: ['Reader'] },
] as const;

/** The people a visitor can act as. Enters each into every server, so that they can be mentioned there. */
export function describePeople(simulator: Simulator, words: PageServerWording): PersonInfo[] {
  for (const { id: guild } of simulator.guilds)
    for (const { name, roles } of people) simulator.person({ name, guild, roles });
  return people.map(({ name, role }) => {
    return { name, role: words[role], userId: simulator.person({ name, place: 'bot-dm' }).userId };
  });
}

/**
 * The person in a channel of a server or in direct messages; undefined if any of these does not exist.
 *
 * @param locale of the person's client
 */
export function personIn(
  { guilds, person }: Simulator,
  name: string,
  placeId: string,
  channel: string,
  locale: string,
): SimulatedPerson | undefined {
  const known = people.find((each) => each.name === name);
  if (!known) return undefined;
  if (placeId === DIRECT_MESSAGES) return person({ name, place: 'bot-dm', locale });
  const guild = guilds.find(({ id }) => id === placeId);
  if (!guild?.channels.some(({ id }) => id === channel)) return undefined;
  return person({ name, guild: guild.id, channel, roles: known.roles, locale });
}
