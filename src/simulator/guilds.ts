import type { APIUser } from 'discord-api-types/v10';
import { EVERYONE_PERMISSIONS } from './constants.ts';
import { guildSnowflake, type SnowflakeSource } from './snowflake.ts';

export interface SimulatedGuild {
  readonly id: string;
  readonly name: string;
  readonly channelId: string;
  readonly joinedAt: string;
}

export const LOCALE = 'en-US';
const CHANNEL_NAME = 'general';

export function createGuilds(names: readonly string[], snowflake: SnowflakeSource): SimulatedGuild[] {
  return names.map((name, index) => ({
    id: guildSnowflake(index),
    name,
    channelId: snowflake(),
    joinedAt: new Date().toISOString(),
  }));
}

/** https://discord.com/developers/docs/resources/channel#channel-object */
export function channelPayload(guild: SimulatedGuild): object {
  return {
    id: guild.channelId,
    type: 0,
    guild_id: guild.id,
    name: CHANNEL_NAME,
    topic: null,
    position: 0,
    permission_overwrites: [],
    parent_id: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    flags: 0,
  };
}

/** The channel as an interaction carries it, with what the person may do there. */
export function interactionChannel(guild: SimulatedGuild, permissions: bigint): object {
  return { ...channelPayload(guild), permissions: permissions.toString() };
}

/** https://discord.com/developers/docs/resources/guild#guild-member-object */
export function memberPayload(user: APIUser, joinedAt: string): object {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

/** https://discord.com/developers/docs/resources/guild#guild-object */
export function guildPayload(guild: SimulatedGuild, ownerId: string): object {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 2,
    roles: [everyoneRole(guild)],
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: guild.channelId,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: LOCALE,
    nsfw_level: 0,
    stickers: [],
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    max_members: 500_000,
  };
}

/** https://discord.com/developers/docs/events/gateway-events#guild-create */
export function guildCreatePayload(guild: SimulatedGuild, bot: APIUser, ownerId: string): object {
  return {
    ...guildPayload(guild, ownerId),
    joined_at: guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    members: [memberPayload(bot, guild.joinedAt)],
    channels: [channelPayload(guild)],
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function everyoneRole(guild: SimulatedGuild): object {
  return {
    id: guild.id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 0,
    permissions: EVERYONE_PERMISSIONS.toString(),
    managed: false,
    mentionable: false,
    flags: 0,
  };
}
