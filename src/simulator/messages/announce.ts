import type { APIMessage } from 'discord-api-types/v10';
import { Intent, MessageFlag, MessageType } from '../constants.ts';
import { memberPayload } from '../payloads.ts';
import { isOpenToBot, type Place } from '../places.ts';
import type { World } from '../world.ts';
import type { StoredMessage } from './message-store.ts';

type MessageEvent = 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE';

/** Dispatches a message event to the sessions whose intents include it. */
export function announce(world: World, event: MessageEvent, { data }: StoredMessage): void {
  const place = world.places.withChannel(data.channel_id);
  if (!place || !isOpenToBot(place) || ((data.flags ?? 0) & MessageFlag.ephemeral) !== 0) return;
  const guildId = place.guild?.id;
  const inGuild = guildId === undefined ? {} : { guild_id: guildId };
  const intent = guildId === undefined ? Intent.directMessages : Intent.guildMessages;
  const { gateway, bot } = world;
  gateway.dispatchEach(event, guildId, intent, (intents) => {
    if (event === 'MESSAGE_DELETE') return { id: data.id, channel_id: data.channel_id, ...inGuild };
    const isOwn = data.author.id === bot.id || data.mentions.some(({ id }) => id === bot.id);
    const isReadable = isOwn || guildId === undefined || (intents & Intent.messageContent) !== 0;
    return {
      ...(isReadable ? data : withoutContent(data)),
      ...referencedBy(world, data),
      ...memberOf(world, data, place),
      ...inGuild,
      channel_type: place.channel.type,
    };
  });
}

/** The message that this one replies to; null if it is not there any more. */
function referencedBy(world: World, { message_reference: reference, type }: APIMessage): object {
  if (reference === undefined || type !== MessageType.reply) return {};
  return { referenced_message: world.messages.get(reference.message_id)?.data ?? null };
}

/** https://docs.discord.com/developers/events/gateway-events#message-create */
function memberOf({ members, bot }: World, { author }: APIMessage, { guild }: Place): object {
  if (guild === undefined || author.id === bot.id) return {};
  const { user: _, ...member } = memberPayload(
    author,
    guild.joinedAt,
    members.get(guild.id, author.id).roles,
  );
  return { member };
}

/** https://discord.com/developers/docs/events/gateway#message-content-intent */
function withoutContent(data: APIMessage): APIMessage {
  return { ...data, content: '', embeds: [], attachments: [], components: [] };
}
