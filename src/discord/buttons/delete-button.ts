import {
  type APIButtonComponent,
  type APIMessage,
  type BaseInteraction,
  type ButtonInteraction,
  DiscordAPIError,
  type Message,
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { customIdValue } from '../gateway/custom-id.ts';
import { accents, button, type Reply, reply, text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';

export const DELETE_BUTTON = 'delete-answer';

type Deleting = Pick<BaseInteraction, 'memberPermissions' | 'user'>;

/** A button that deletes this public message; undefined for who may not, and for a private one. */
export function deleteButton(
  { buttons }: Wording,
  interaction: Deleting & { readonly message: Message },
): APIButtonComponent | undefined {
  const { message } = interaction;
  if (message.flags.has(MessageFlags.Ephemeral)) return undefined;
  const asker = message.interactionMetadata?.user.id ?? message.mentions.repliedUser?.id;
  return mayDelete(interaction, asker)
    ? button(buttons.deleteAnswer, `${DELETE_BUTTON}:${message.id}`)
    : undefined;
}

/** @param asker id of who asked for the message */
function mayDelete({ user, memberPermissions }: Deleting, asker: string | undefined): boolean {
  return user.id === asker || memberPermissions?.has(PermissionFlagsBits.ManageMessages) === true;
}

/**
 * Deletes one of the bot's own messages in the channel. Who asked is read from Discord, not from the button.
 *
 * @throws UserError deleting-not-allowed, deleting-failed, message-gone, stale-button
 */
export async function deleteAnswer(interaction: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const id = customIdValue(interaction.customId);
  if (!/^\d{17,20}$/u.test(id)) throw new UserError('stale-button', {});
  const { channelId, client } = interaction;
  const route = Routes.channelMessage(channelId, id);
  try {
    const message = (await client.rest.get(route)) as APIMessage;
    if (message.author.id !== client.user.id) throw new UserError('stale-button', {});
    const asker = message.interaction_metadata?.user.id ?? message.referenced_message?.author.id;
    if (!mayDelete(interaction, asker)) throw new UserError('deleting-not-allowed', {});
    await client.rest.delete(route);
  } catch (error) {
    throw deletingError(error);
  }
  return reply(accents.neutral, [text(escapeLine(context.wording.citationStyles.deleted))]);
}

function deletingError(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError)) return error;
  if (error.code === RESTJSONErrorCodes.UnknownMessage) return new UserError('message-gone', {});
  return error.status === 403 || error.status === 404 ? new UserError('deleting-failed', {}) : error;
}
