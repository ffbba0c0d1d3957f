import { ClientRefusal } from '../client-refusal.ts';
import type { Actor } from '../interactions/start-interaction.ts';
import { interactionChannel, memberPayload, rolePayload } from '../payloads.ts';
import { isOpenToBot, type Place } from '../places.ts';
import { userOf, type World } from '../world.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure */
export type Resolved = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** Kinds of objects that an id can refer to. */
export type Entity = 'user' | 'role' | 'mentionable' | 'channel' | 'attachment';

/** The objects that Discord sends along with an id. @throws ClientRefusal if the person cannot choose it here */
export function resolve(world: World, actor: Actor, entity: Entity, id: string): Resolved {
  switch (entity) {
    case 'user':
      return resolveUser(world, actor, id);
    case 'mentionable':
      return isRole(actor, id) ? resolveRole(actor, id) : resolveUser(world, actor, id);
    case 'role':
      return resolveRole(actor, id);
    case 'channel':
      return resolveChannel(world, actor, id);
    case 'attachment':
      return resolveAttachment(world, actor, id);
  }
}

/** Merges the parts; `{}` if there are none. */
export function mergeResolved(parts: readonly Resolved[]): { resolved?: Resolved } {
  const merged: Record<string, Record<string, object>> = {};
  for (const [kind, entries] of parts.flatMap((part) => Object.entries(part))) {
    merged[kind] = { ...merged[kind], ...entries };
  }
  return parts.some((part) => Object.keys(part).length > 0) ? { resolved: merged } : {};
}

export function resolveUser(world: World, { place }: Actor, id: string): Resolved {
  const { guild } = place;
  const user = userOf(world, id);
  const isHere = id === world.bot.id ? isOpenToBot(place) : isAmong(place, id);
  if (!user || !isHere) throw new ClientRefusal('This person does not exist here.');
  if (!guild) return { users: { [id]: user } };
  const { roles, permissions } = world.members.get(guild.id, id);
  const payload = memberPayload(user, guild.joinedAt, roles) as Record<string, unknown>;
  const { user: _, deaf: __, mute: ___, ...member } = payload;
  return { users: { [id]: user }, members: { [id]: { ...member, permissions: permissions.toString() } } };
}

function isAmong({ guild, channel }: Place, userId: string): boolean {
  return guild !== undefined || channel.recipients.some(({ id }) => id === userId);
}

function isRole({ place }: Actor, id: string): boolean {
  return place.guild?.roles.some((role) => role.id === id) ?? false;
}

function resolveRole({ place }: Actor, id: string): Resolved {
  const role = place.guild?.roles.find((each) => each.id === id);
  if (!role) throw new ClientRefusal('This role does not exist here.');
  return { roles: { [id]: rolePayload(role) } };
}

function resolveChannel(world: World, { place, membership }: Actor, id: string): Resolved {
  const { guild } = place;
  const found = guild && world.places.inGuild(guild, id);
  if (!found) throw new ClientRefusal('This channel does not exist here.');
  return { channels: { [id]: interactionChannel(found, membership.permissions) } };
}

function resolveAttachment(world: World, { user }: Actor, id: string): Resolved {
  const attachment = world.attachments.uploadedBy(user.id, id);
  if (!attachment) throw new ClientRefusal('This file does not exist.');
  return { attachments: { [id]: attachment } };
}
