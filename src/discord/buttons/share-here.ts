import { type ButtonInteraction, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { followPassage } from '../../use-cases/recalling/follow-passage.ts';
import type { CommandContext } from '../gateway/command.ts';
import { type Reply, reply, text } from '../replies/components.ts';
import { HEADING_ID } from '../replies/render-passage.ts';
import { userMention } from '../text/mentions.ts';
import { contentWithId } from '../text/message-text.ts';
import { SHARE_BUTTON } from './answer-actions.ts';
import { askingButtons, noAskingButtons } from './asking-buttons.ts';
import { passageReply } from './passage-button.ts';
import { decodeState, PASSAGE_BUTTON } from './passage-state.ts';

/**
 * The passage as the store has it now, under the heading of the private message, with who shares it.
 *
 * @throws UserError sharing-not-allowed, passage-gone, stale-button
 */
export async function shareHere(interaction: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const { customId, message, user } = interaction;
  if (interaction.guildId !== null) {
    const { memberPermissions, appPermissions } = interaction;
    checkPosting({ memberPermissions, appPermissions, isThread: await isInThread(interaction) });
  }
  const state = decodeState(customId.replace(SHARE_BUTTON, PASSAGE_BUTTON));
  const reference = state?.references[state.index];
  if (state === undefined || reference === undefined) throw new UserError('stale-button', {});
  const heading = contentWithId(message, HEADING_ID);
  const passage = await followPassage(context, reference);
  const asking =
    state.role === 'answer' || state.role === 'closest'
      ? askingButtons(context.wording, { article: passage.article.key })
      : noAskingButtons;
  const [shown] = passageReply(context.wording, heading, passage, state, asking);
  const by = context.wording.citationStyles.sharedBy(userMention(user.id));
  return reply(shown.accent_color ?? 0, [...shown.components, text(`-# ${by}`)]);
}

/**
 * What it takes to post in a channel; a thread has a permission of its own. Both are needed where the kind of channel is unknown.
 *
 * @throws UserError sharing-not-allowed
 */
export function checkPosting({
  memberPermissions,
  appPermissions,
  isThread,
}: Pick<ButtonInteraction, 'memberPermissions' | 'appPermissions'> & {
  readonly isThread: boolean | undefined;
}): void {
  const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  const needed = [
    ViewChannel,
    ...(isThread === true ? [] : [SendMessages]),
    ...(isThread === false ? [] : [SendMessagesInThreads]),
  ];
  if (memberPermissions?.has(needed) !== true) throw new UserError('sharing-not-allowed', { who: 'member' });
  if (!appPermissions.has(needed)) throw new UserError('sharing-not-allowed', { who: 'bot' });
}

async function isInThread({ channel, channelId, client }: ButtonInteraction): Promise<boolean | undefined> {
  const found = channel ?? (await client.channels.fetch(channelId).catch(() => null));
  return found?.isThread();
}
