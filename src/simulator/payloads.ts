import type { APIUser } from 'discord-api-types/v10';
import { ChannelType, Context } from './constants.ts';
import type { SimulatedGuild, SimulatedRole } from './guilds.ts';
import type { Membership } from './members.ts';
import type { Place } from './places.ts';

/** https://docs.discord.com/developers/resources/channel#channel-object-channel-flags */
const REQUIRE_TAG = 1 << 4;

const NEW_THREAD = {
  message_count: 0,
  member_count: 1,
  rate_limit_per_user: 0,
  thread_metadata: {
    archived: false,
    auto_archive_duration: 4_320,
    archive_timestamp: '2024-01-01T00:00:00.000000+00:00',
    locked: false,
  },
};

/** https://docs.discord.com/developers/resources/channel#channel-object */
export function channelPayload({ channel, guild }: Place): object {
  const { id, type, name, nsfw, position, recipients, parentId, needsTag } = channel;
  const common = { id, type, last_message_id: null, flags: needsTag ? REQUIRE_TAG : 0 };
  if (type === ChannelType.dm) return { ...common, recipients };
  if (type === ChannelType.groupDm) {
    return { ...common, name, icon: null, owner_id: recipients[0]?.id, recipients };
  }
  if (type === ChannelType.publicThread)
    return { ...common, guild_id: guild?.id, name, parent_id: parentId, ...NEW_THREAD };
  return {
    ...common,
    guild_id: guild?.id,
    name,
    topic: null,
    position,
    permission_overwrites: [],
    parent_id: null,
    nsfw,
    rate_limit_per_user: 0,
  };
}

/** The `channel` of an interaction, with the person's permissions. */
export function interactionChannel(place: Place, permissions: bigint): object {
  return { ...channelPayload(place), permissions: permissions.toString() };
}

/** https://docs.discord.com/developers/resources/guild#guild-member-object */
export function memberPayload(user: APIUser, joinedAt: string, roles: Membership['roles'] = []) {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles,
    joined_at: joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

/** https://docs.discord.com/developers/topics/permissions#role-object */
export function rolePayload({ id, name, position, permissions }: SimulatedRole): object {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: permissions.toString(),
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

/** Fields that a new guild leaves at their defaults. */
const UNUSED_GUILD_FIELDS = {
  icon: null,
  splash: null,
  discovery_splash: null,
  afk_channel_id: null,
  afk_timeout: 300,
  verification_level: 1,
  default_message_notifications: 1,
  explicit_content_filter: 2,
  emojis: [],
  features: [],
  mfa_level: 0,
  application_id: null,
  system_channel_flags: 0,
  rules_channel_id: null,
  public_updates_channel_id: null,
  vanity_url_code: null,
  description: null,
  banner: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  nsfw_level: 0,
  stickers: [],
  premium_progress_bar_enabled: false,
  safety_alerts_channel_id: null,
  max_members: 500_000,
};

/** https://docs.discord.com/developers/resources/guild#guild-object */
export function guildPayload(guild: SimulatedGuild, ownerId: string): object {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: ownerId,
    roles: guild.roles.map(rolePayload),
    system_channel_id: guild.channels[0].id,
    preferred_locale: guild.locale,
    ...UNUSED_GUILD_FIELDS,
  };
}

export function guildChannels(guild: SimulatedGuild): object[] {
  return guild.channels.map((channel) => channelPayload({ context: Context.guild, channel, guild }));
}

/** https://docs.discord.com/developers/events/gateway-events#guild-create */
export function guildCreatePayload(guild: SimulatedGuild, bot: APIUser, ownerId: string): object {
  return {
    ...guildPayload(guild, ownerId),
    joined_at: guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    members: [memberPayload(bot, guild.joinedAt)],
    channels: guildChannels(guild),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
