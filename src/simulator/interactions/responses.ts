import type { APIMessage } from 'discord-api-types/v10';
import { CommandType, InteractionType, MessageFlag, MessageType } from '../constants.ts';
import { announce } from '../messages/announce.ts';
import type { UploadedFile } from '../messages/attachments.ts';
import { buildMessage, editMessage, type MessageBody } from '../messages/message-build.ts';
import type { StoredMessage } from '../messages/message-store.ts';
import type { World } from '../world.ts';
import type { Interaction, InteractionFacts } from './interaction.ts';

/** Creates the original response, or its loading message. */
export function createOriginal(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  files: readonly UploadedFile[],
  flags = 0,
): StoredMessage {
  const { facts } = interaction;
  const isCommand = facts.type === InteractionType.command;
  const type = isCommand ? commandReplyType(facts) : MessageType.reply;
  const extra = { type, ...metadata(world, interaction), ...reference(interaction, facts.sourceMessageId) };
  const stored = create(world, interaction, body, files, { flags, extra });
  interaction.originalId = stored.data.id;
  return stored;
}

function commandReplyType({ payload }: InteractionFacts): number {
  const { data } = payload as { data?: { type?: number } };
  return data?.type === CommandType.chatInput ? MessageType.chatInputCommand : MessageType.contextMenuCommand;
}

/** Creates a message in addition to the original response. */
export function createFollowUp(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  files: readonly UploadedFile[],
): StoredMessage {
  const extra = {
    type: MessageType.reply,
    ...metadata(world, interaction),
    ...reference(interaction, interaction.originalId),
  };
  const stored = create(world, interaction, body, files, { flags: 0, extra });
  interaction.followUps.push(world.messages.show(stored, interaction.facts.userId));
  return stored;
}

export function changeMessage(
  world: World,
  stored: StoredMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
  keepsTimestamp = false,
): StoredMessage {
  const data = editMessage(world, stored.data, body, files);
  const { edited_timestamp } = keepsTimestamp ? stored.data : data;
  const changed = { ...stored, data: { ...data, edited_timestamp } };
  world.messages.set(changed);
  announce(world, 'MESSAGE_UPDATE', changed);
  return changed;
}

export function removeMessage(world: World, stored: StoredMessage): void {
  world.messages.delete(stored.data.id);
  announce(world, 'MESSAGE_DELETE', stored);
}

function create(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  files: readonly UploadedFile[],
  { flags, extra }: { flags: number; extra: object },
): StoredMessage {
  const { facts } = interaction;
  const data = buildMessage(world, body, files, { channelId: facts.channelId, flags, extra });
  const isEphemeral = ((data.flags ?? 0) & MessageFlag.ephemeral) !== 0;
  const stored: StoredMessage = {
    data,
    ...(facts.guildId === undefined ? {} : { guildId: facts.guildId }),
    ...(isEphemeral ? { onlyFor: facts.userId } : {}),
    ...(facts.commandName === undefined ? {} : { commandName: facts.commandName }),
  };
  interaction.messageIds.add(data.id);
  world.messages.set(stored);
  announce(world, 'MESSAGE_CREATE', stored);
  return stored;
}

function metadata(world: World, { facts, originalId }: Interaction): Partial<APIMessage> {
  const user = world.users.withId(facts.userId);
  const isCommand = facts.type === InteractionType.command;
  return {
    webhook_id: world.applicationId,
    interaction_metadata: {
      id: facts.id,
      type: facts.type,
      user,
      authorizing_integration_owners: facts.owners,
      ...(isCommand ? { name: facts.commandName } : {}),
      ...(facts.sourceMessageId ? { interacted_message_id: facts.sourceMessageId } : {}),
      ...(originalId ? { original_response_message_id: originalId } : {}),
    },
    ...(isCommand ? { interaction: { id: facts.id, type: facts.type, name: facts.commandName, user } } : {}),
  } as Partial<APIMessage>;
}

function reference({ facts }: Interaction, messageId: string | undefined): object {
  if (messageId === undefined) return {};
  const { channelId, guildId } = facts;
  const inGuild = guildId === undefined ? {} : { guild_id: guildId };
  return { message_reference: { type: 0, message_id: messageId, channel_id: channelId, ...inGuild } };
}
