import type { APIUser } from 'discord-api-types/v10';
import { ChannelType, EVERYONE_PERMISSIONS, Permission } from './constants.ts';
import { DEFAULT_LOCALE } from './limits.ts';
import type { ChannelOptions, GuildOptions, RoleOptions } from './simulator-types.ts';
import { guildSnowflake, stableSnowflake } from './snowflake.ts';

export interface SimulatedChannel {
  readonly id: string;
  /** A value of `ChannelType`. */
  readonly type: number;
  /** Empty for direct messages. */
  readonly name: string;
  readonly position: number;
  /** Age-restricted. */
  readonly nsfw: boolean;
  /** The forum of a thread. */
  readonly parentId?: string;
  /** Of a forum: takes only posts with a tag. */
  readonly needsTag?: boolean;
  /** The people in a direct message or group channel, without the bot. */
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
  readonly botPermissions: bigint;
  readonly joinedAt: string;
  /** The preferred locale. */
  readonly locale: string;
}

const CHANNELS = ['general', 'articles', 'quiet'];
const ROLES: readonly RoleOptions[] = [
  { name: 'Editor', permissions: Permission.manageGuild },
  { name: 'Reader' },
];

export function createGuilds(guilds: readonly (string | GuildOptions)[]): SimulatedGuild[] {
  return guilds.map((guild, index) => {
    const {
      name,
      channels = CHANNELS,
      roles = ROLES,
      hasBot = true,
      permissions = EVERYONE_PERMISSIONS,
      botPermissions = permissions,
      locale = DEFAULT_LOCALE,
    }: GuildOptions = named(guild);
    const id = guildSnowflake(index);
    const [first = 'general', ...others] = channels;
    return {
      id,
      name,
      channels: [
        guildChannel(id, first, 0),
        ...others.map((each, place) => guildChannel(id, each, place + 1)),
      ],
      roles: [
        { id, name: '@everyone', position: 0, permissions },
        ...roles.map((each, place) => createRole(id, each, place + 1)),
      ],
      hasBot,
      botPermissions,
      locale,
      joinedAt: new Date().toISOString(),
    };
  });
}

function named<T extends { readonly name: string }>(options: string | T): T | { readonly name: string } {
  return typeof options === 'string' ? { name: options } : options;
}

function guildChannel(guildId: string, options: string | ChannelOptions, position: number): SimulatedChannel {
  const { name, nsfw = false, forum = false, needsTag = false }: ChannelOptions = named(options);
  const id = stableSnowflake('channel', guildId, String(position));
  const type = forum ? ChannelType.guildForum : ChannelType.guildText;
  return { id, type, name, position, nsfw, needsTag, recipients: [] };
}

function createRole(guildId: string, options: string | RoleOptions, position: number): SimulatedRole {
  const { name, permissions = 0n }: RoleOptions = named(options);
  return { id: stableSnowflake('role', guildId, String(position)), name, position, permissions };
}
