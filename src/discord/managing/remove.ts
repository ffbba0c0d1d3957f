import { type ButtonInteraction, ButtonStyle, type ChatInputCommandInteraction } from 'discord.js';
import { requiredArticle } from '../../libraries/library.ts';
import { removeArticle } from '../../use-cases/managing/remove-article.ts';
import { restoreArticle } from '../../use-cases/managing/restore-article.ts';
import type { CommandContext } from '../gateway/command.ts';
import { customIdValue } from '../gateway/custom-id.ts';
import { accents, button, buttonRow, type Reply, reply, text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';

export const REMOVE = 'article-remove';
export const KEEP = 'article-keep';
export const UNDO = 'article-undo';

/** Asks for confirmation. */
export function askToRemove({ options }: ChatInputCommandInteraction, context: CommandContext): Reply {
  const article = requiredArticle(context.library, options.getString('article', true));
  const { buttons, citations, managing } = context.wording;
  const question = managing.removal.ask(article.title, citations.size(article));
  return reply(accents.similar, [
    text(`**${escapeLine(question)}**\n${escapeLine(managing.removal.effect)}`),
    buttonRow([
      button(buttons.remove, `${REMOVE}:${article.id}`, ButtonStyle.Danger),
      button(buttons.keep, `${KEEP}:${article.id}`),
    ]),
  ]);
}

export async function remove({ customId }: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const article = await removeArticle(context, customIdValue(customId));
  const { buttons, managing } = context.wording;
  return reply(accents.neutral, [
    text(`**${escapeLine(managing.removal.done(article.title))}** ${escapeLine(managing.removal.undo)}`),
    buttonRow([button(buttons.undo, `${UNDO}:${article.id}`)]),
  ]);
}

export function keep(_: ButtonInteraction, { wording }: CommandContext): Reply {
  return reply(accents.neutral, [text(escapeLine(wording.managing.removal.kept))]);
}

export async function undoRemoval({ customId }: ButtonInteraction, context: CommandContext): Promise<Reply> {
  return restoreNamed(customIdValue(customId), context);
}

export async function restore(
  { options }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  return restoreNamed(options.getString('article', true), context);
}

async function restoreNamed(name: string, context: CommandContext): Promise<Reply> {
  const entry = await restoreArticle(context, name);
  return reply(accents.found, [text(escapeLine(context.wording.managing.removal.restored(entry.title)))]);
}
