import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import { ClientRefusal } from '../client-refusal.ts';
import { EVERYONE_PERMISSIONS, OptionType } from '../constants.ts';
import { channelPayload, guildPayload, memberPayload, type SimulatedGuild } from '../guilds.ts';
import type { OptionValues } from '../types.ts';
import type { World } from '../world.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-resolved-data-structure */
export type Resolved = Record<string, Record<string, object>>;

export function resolveAll(
  world: World,
  guild: SimulatedGuild,
  given: readonly APIApplicationCommandOption[],
  values: OptionValues,
): Resolved {
  const resolved: Resolved = {};
  for (const { type, name } of given) {
    for (const [kind, entry] of Object.entries(resolve(world, guild, type, String(values[name])))) {
      resolved[kind] = { ...resolved[kind], ...entry };
    }
  }
  return resolved;
}

function resolve(world: World, guild: SimulatedGuild, type: number, id: string): Resolved {
  switch (type) {
    case OptionType.user:
      return resolveUser(world, guild, id);
    case OptionType.mentionable:
      return id === guild.id ? resolveRole(world, guild, id) : resolveUser(world, guild, id);
    case OptionType.role:
      return resolveRole(world, guild, id);
    case OptionType.channel:
      if (id !== guild.channelId) throw new ClientRefusal('There is no such channel here.');
      return {
        channels: { [id]: { ...channelPayload(guild), permissions: EVERYONE_PERMISSIONS.toString() } },
      };
    case OptionType.attachment:
      return resolveAttachment(world, id);
    default:
      return {};
  }
}

export function resolveUser(world: World, guild: SimulatedGuild, id: string): Resolved {
  const user = world.users.withId(id);
  if (!user) throw new ClientRefusal('There is no such person here.');
  const {
    user: _,
    deaf: __,
    mute: ___,
    ...member
  } = memberPayload(user, guild.joinedAt) as Record<string, unknown>;
  const permissions = EVERYONE_PERMISSIONS.toString();
  return { users: { [id]: user }, members: { [id]: { ...member, permissions } } };
}

function resolveRole(world: World, guild: SimulatedGuild, id: string): Resolved {
  const { roles } = guildPayload(guild, world.owner.id) as { roles: { id: string }[] };
  const role = roles.find((each) => each.id === id);
  if (!role) throw new ClientRefusal('There is no such role here.');
  return { roles: { [id]: role } };
}

function resolveAttachment(world: World, id: string): Resolved {
  const attachment = world.attachments.describe(id);
  if (!attachment) throw new ClientRefusal('There is no such file.');
  return { attachments: { [id]: attachment } };
}
