import type { APIUser } from 'discord-api-types/v10';
import { ChannelType, EVERYONE_PERMISSIONS, Permission } from './constants.ts';
import type { ChannelOptions, GuildOptions, RoleOptions } from './simulator-types.ts';
import { guildSnowflake, type SnowflakeSource } from './snowflake.ts';

export interface SimulatedChannel {
  readonly id: string;
  /** A number of `ChannelType`. */
  readonly type: number;
  /** Empty for direct messages. */
  readonly name: string;
  readonly position: number;
  /** Age-restricted. */
  readonly nsfw: boolean;
  /** Who is in a channel that belongs to no guild, the bot left out. */
  readonly recipients: readonly APIUser[];
}

export interface SimulatedRole {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly permissions: bigint;
}

export interface SimulatedGuild {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly [SimulatedChannel, ...SimulatedChannel[]];
  /** The first is @everyone. */
  readonly roles: readonly SimulatedRole[];
  /** Whether the application's bot is a member. */
  readonly hasBot: boolean;
  readonly joinedAt: string;
}

const CHANNELS = ['general', 'articles', 'quiet'];
const ROLES: readonly RoleOptions[] = [
  { name: 'Editor', permissions: Permission.manageGuild },
  { name: 'Reader' },
];

export function createGuilds(
  guilds: readonly (string | GuildOptions)[],
  snowflake: SnowflakeSource,
): SimulatedGuild[] {
  return guilds.map((guild, index) => {
    const { name, channels = CHANNELS, roles = ROLES, hasBot = true }: GuildOptions = named(guild);
    const id = guildSnowflake(index);
    const [first = 'general', ...others] = channels;
    return {
      id,
      name,
      channels: [
        textChannel(first, 0, snowflake),
        ...others.map((each, place) => textChannel(each, place + 1, snowflake)),
      ],
      roles: [
        { id, name: '@everyone', position: 0, permissions: EVERYONE_PERMISSIONS },
        ...roles.map((each, place) => createRole(each, place + 1, snowflake)),
      ],
      hasBot,
      joinedAt: new Date().toISOString(),
    };
  });
}

function named<T extends { readonly name: string }>(options: string | T): T | { readonly name: string } {
  return typeof options === 'string' ? { name: options } : options;
}

function textChannel(
  options: string | ChannelOptions,
  position: number,
  snowflake: SnowflakeSource,
): SimulatedChannel {
  const { name, nsfw = false }: ChannelOptions = named(options);
  return { id: snowflake(), type: ChannelType.guildText, name, position, nsfw, recipients: [] };
}

function createRole(
  options: string | RoleOptions,
  position: number,
  snowflake: SnowflakeSource,
): SimulatedRole {
  const { name, permissions = 0n }: RoleOptions = named(options);
  return { id: snowflake(), name, position, permissions };
}
