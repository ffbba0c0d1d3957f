import type { APIMessage } from 'discord-api-types/v10';
import { Intent, MessageFlag } from '../constants.ts';
import type { World } from '../world.ts';
import type { StoredMessage } from './message-store.ts';

type MessageEvent = 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE';

/** Tells the application what happens in a channel, as far as its intents ask for it. */
export function announce(world: World, event: MessageEvent, { data, guildId }: StoredMessage): void {
  if (((data.flags ?? 0) & MessageFlag.ephemeral) !== 0) return;
  const { gateway, bot } = world;
  gateway.dispatchEach(event, guildId, Intent.guildMessages, (intents) => {
    if (event === 'MESSAGE_DELETE') return { id: data.id, channel_id: data.channel_id, guild_id: guildId };
    const isOwn = data.author.id === bot.id || data.mentions.some(({ id }) => id === bot.id);
    const isReadable = isOwn || (intents & Intent.messageContent) !== 0;
    return { ...(isReadable ? data : withoutContent(data)), guild_id: guildId };
  });
}

/** https://discord.com/developers/docs/events/gateway#message-content-intent */
function withoutContent(data: APIMessage): APIMessage {
  return { ...data, content: '', embeds: [], attachments: [], components: [] };
}
