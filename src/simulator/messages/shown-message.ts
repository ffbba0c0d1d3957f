import type { APIMessage } from 'discord-api-types/v10';
import { ComponentType, MessageFlag, MessageType } from '../constants.ts';
import { allComponents } from '../gate/components.ts';
import type { RepliedMessage, ShownMessage } from '../types.ts';
import type { StoredMessage } from './message-store.ts';

/** Types of messages that Discord's client heads with “NAME used /command”. */
const COMMAND_REPLIES: readonly number[] = [MessageType.chatInputCommand, MessageType.contextMenuCommand];

/** A message as a client shows it. `referenced` is the message that it replies to, if the viewer can see that. */
export function shownMessage(
  { data, guildId, commandName }: StoredMessage,
  referenced: StoredMessage | undefined,
): ShownMessage {
  const flags = data.flags ?? 0;
  return {
    id: data.id,
    channelId: data.channel_id,
    ...(guildId === undefined ? {} : { guildId }),
    ...authorOf(data),
    timestamp: data.timestamp,
    flags,
    ephemeral: (flags & MessageFlag.ephemeral) !== 0,
    thinking: (flags & MessageFlag.loading) !== 0,
    content: data.content,
    embeds: data.embeds,
    components: data.components ?? [],
    ...(commandName === undefined ? {} : { commandName }),
    ...usedBy(data),
    ...repliesTo(data, referenced),
    edited: data.edited_timestamp !== null,
    pings: pings(data),
    attachments: data.attachments,
  };
}

function authorOf({ author }: APIMessage) {
  return {
    authorId: author.id,
    authorName: author.global_name ?? author.username,
    authorIsBot: author.bot === true,
  };
}

function usedBy({ type, interaction_metadata: metadata }: APIMessage): Pick<ShownMessage, 'usedBy'> {
  if (!metadata || !COMMAND_REPLIES.includes(type)) return {};
  const { user } = metadata;
  return { usedBy: { userId: user.id, userName: user.global_name ?? user.username } };
}

/** https://docs.discord.com/developers/resources/message#message-reference-types */
function repliesTo(
  { message_reference: reference }: APIMessage,
  referenced: StoredMessage | undefined,
): { repliesTo?: RepliedMessage } {
  const messageId = reference?.message_id;
  if (messageId === undefined) return {};
  if (!referenced) return { repliesTo: { messageId } };
  return { repliesTo: { messageId, shown: { ...authorOf(referenced.data), text: textOf(referenced.data) } } };
}

function textOf({ content, components }: APIMessage): string {
  if (content !== '') return content;
  return allComponents(components)
    .filter(({ component }) => component.type === ComponentType.textDisplay)
    .map(({ component }) => String(component.content))
    .join('\n');
}

function pings({ mentions, mention_roles, mention_everyone }: APIMessage): string[] {
  return [...mentions.map(({ id }) => id), ...mention_roles, ...(mention_everyone ? ['everyone'] : [])];
}
