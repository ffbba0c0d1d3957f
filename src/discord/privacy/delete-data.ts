import { type ButtonInteraction, ButtonStyle } from 'discord.js';
import { eraseScopeData, eraseUserData } from '../../use-cases/privacy/erase-data.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, button, buttonRow, type Reply, reply, text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { dataOf } from './data-of.ts';

export const ERASE_DATA = 'privacy-erase';
export const KEEP_DATA = 'privacy-keep';

/** Tells what deleting means, and asks again. */
export async function askToDelete(interaction: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const of = await dataOf(interaction, context);
  const { buttons, privacy } = context.wording;
  const [question, consequence] =
    of === 'me' ? [privacy.confirmMine, privacy.mineGoes] : [privacy.confirmServer, privacy.serverGoes];
  return reply(accents.similar, [
    text(`**${escapeLine(question)}**\n${escapeLine(consequence)}`),
    buttonRow([
      button(buttons.deleteForGood, `${ERASE_DATA}:${of}`, ButtonStyle.Danger),
      button(buttons.keep, `${KEEP_DATA}:`),
    ]),
  ]);
}

export async function deleteData(interaction: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const { privacy } = context.wording;
  if ((await dataOf(interaction, context)) === 'me') {
    await eraseUserData(context, interaction.user.id);
    return reply(accents.neutral, [text(escapeLine(privacy.deletedMine))]);
  }
  await eraseScopeData(context, context.scope);
  return reply(accents.neutral, [text(escapeLine(privacy.deletedServer))]);
}

export function keepData(_: ButtonInteraction, { wording }: CommandContext): Reply {
  return reply(accents.neutral, [text(escapeLine(wording.privacy.kept))]);
}
