import type { APIMessage } from 'discord-api-types/v10';
import { ClientRefusal } from '../client-refusal.ts';
import { MessageType } from '../constants.ts';
import type { Actor } from '../interactions/start-interaction.ts';
import { MAX_CONTENT } from '../limits.ts';
import type { World } from '../world.ts';
import { announce } from './announce.ts';
import { mentionFields, referenceTo } from './mentions.ts';
import type { StoredMessage } from './message-store.ts';

/** Posts a person's message to the channel. @param replyTo the message that it replies to */
export function writeMessage(
  world: World,
  { user, place }: Actor,
  text: string,
  replyTo?: APIMessage,
): StoredMessage {
  const content = text.trim();
  if (content === '') throw new ClientRefusal('The message is empty.');
  if (content.length > MAX_CONTENT)
    throw new ClientRefusal(`A message can have at most ${MAX_CONTENT} characters.`);
  const data: APIMessage = {
    id: world.snowflake(),
    channel_id: place.channel.id,
    author: user,
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    type: replyTo === undefined ? MessageType.default : MessageType.reply,
    embeds: [],
    attachments: [],
    components: [],
    ...mentionFields(world, { content }, undefined),
    ...(replyTo && referenceTo(replyTo, place.guild?.id)),
  };
  const stored = { data, ...(place.guild ? { guildId: place.guild.id } : {}) };
  world.messages.set(stored);
  announce(world, 'MESSAGE_CREATE', stored);
  return stored;
}
