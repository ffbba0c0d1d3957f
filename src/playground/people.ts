import { EVERYONE_PERMISSIONS } from '../simulator/constants.ts';
import type { SimulatedPerson, Simulator } from '../simulator/types.ts';
import type { PersonInfo } from './wire.ts';

/** https://discord.com/developers/docs/topics/permissions */
const MANAGE_GUILD = 1n << 5n;

const people = [
  { name: 'Robin', role: 'Manage Server', permissions: EVERYONE_PERMISSIONS | MANAGE_GUILD },
  { name: 'Sam', role: 'Member', permissions: EVERYONE_PERMISSIONS },
] as const;

export function describePeople(simulator: Simulator): PersonInfo[] {
  return people.map(({ name, role }) => ({ name, role, userId: simulator.person({ name }).userId }));
}

/** What this person may do. */
export function permissionsOf(name: string): bigint {
  return people.find((person) => person.name === name)?.permissions ?? EVERYONE_PERMISSIONS;
}

/** Nothing for a name or a guild that there is not. */
export function personIn(simulator: Simulator, name: string, guildId: string): SimulatedPerson | undefined {
  const known = people.find((person) => person.name === name);
  if (!known || !simulator.guilds.some(({ id }) => id === guildId)) return undefined;
  return simulator.person({ name, guild: guildId, permissions: known.permissions });
}
