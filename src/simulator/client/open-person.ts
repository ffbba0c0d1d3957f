import type { APIUser } from 'discord-api-types/v10';
import { IntegrationType } from '../constants.ts';
import type { SimulatedGuild } from '../guilds.ts';
import { DEFAULT_LOCALE } from '../limits.ts';
import type { Membership } from '../members.ts';
import type { Place } from '../places.ts';
import type { PersonOptions } from '../simulator-types.ts';
import { guildOf, type World } from '../world.ts';
import { ClientPerson } from './person.ts';

const DEFAULT_NAME = 'Robin';
const DEFAULT_GROUP = 'Friends';

/** Opens a client for a person in a channel. @throws Error for an unknown guild, channel or role */
export function openPerson(world: World, options: PersonOptions = {}): ClientPerson {
  const { name = DEFAULT_NAME, installed: isInstalled = false, locale = DEFAULT_LOCALE } = options;
  if (isInstalled && !world.integrationTypes.includes(IntegrationType.userInstall)) {
    throw new Error('The application cannot be installed by users; see integrationTypes.');
  }
  const user = world.users.named(name, options.bot);
  const place = placeOf(world, user, options);
  const membership = membershipOf(place.guild, options);
  if (place.guild) world.members.set(place.guild.id, user.id, membership);
  return new ClientPerson(world, { user, place, membership, isInstalled, locale }, name);
}

function placeOf(world: World, user: APIUser, options: PersonOptions): Place {
  const { place = 'guild', channel } = options;
  if (place === 'bot-dm') return world.places.directMessages(user);
  if (place === 'private-channel') return world.places.privateChannel(channel ?? DEFAULT_GROUP, user);
  const guild = options.guild === undefined ? world.guilds[0] : guildOf(world, options.guild);
  if (!guild) throw new Error('There is no such guild.');
  const found = world.places.inGuild(guild, channel);
  if (!found) throw new Error('There is no such channel.');
  return found;
}

function membershipOf(guild: SimulatedGuild | undefined, options: PersonOptions): Membership {
  const [everyone, ...roles] = guild?.roles ?? [];
  const wanted = (options.roles ?? []).map((nameOrId) => {
    const role = roles.find(({ id, name }) => id === nameOrId || name === nameOrId);
    if (!role) throw new Error(`There is no role ${nameOrId}.`);
    return role;
  });
  const allowed = wanted.reduce((sum, role) => sum | role.permissions, everyone?.permissions ?? 0n);
  return { roles: wanted.map(({ id }) => id), permissions: options.permissions ?? allowed };
}
