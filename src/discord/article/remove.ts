import { type ButtonInteraction, ButtonStyle, type ChatInputCommandInteraction } from 'discord.js';
import { requiredArticle } from '../../libraries/library.ts';
import { removeArticle } from '../../use-cases/remove-article.ts';
import { restoreArticle } from '../../use-cases/restore-article.ts';
import { sizeWords } from '../../wording/citation-words.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, button, buttonRow, type Reply, reply, text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { idIn } from './draft-buttons.ts';

export const REMOVE = 'article-remove';
export const KEEP = 'article-keep';
export const UNDO = 'article-undo';

/** Asks once. */
export function askToRemove({ options }: ChatInputCommandInteraction, context: CommandContext): Reply {
  const article = requiredArticle(context.library, options.getString('article', true));
  const words = `**Remove “${escapeLine(article.title)}”** (${sizeWords(article)})?\nNobody finds it any more. For 30 days it can be brought back.`;
  return reply(accents.similar, [
    text(words),
    buttonRow([
      button('Remove', `${REMOVE}:${article.id}`, ButtonStyle.Danger),
      button('Keep', `${KEEP}:${article.id}`),
    ]),
  ]);
}

export async function remove({ customId, user }: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const article = await removeArticle(context, idIn(customId), user.id);
  const words = `**Removed “${escapeLine(article.title)}”.** For 30 days *Undo* or \`/article restore\` brings it back.`;
  return reply(accents.neutral, [text(words), buttonRow([button('Undo', `${UNDO}:${article.id}`)])]);
}

export function keep(): Reply {
  return reply(accents.neutral, [text('Nothing was removed.')]);
}

export async function undoRemoval({ customId }: ButtonInteraction, context: CommandContext): Promise<Reply> {
  return bringBack(idIn(customId), context);
}

export async function restore(
  { options }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  return bringBack(options.getString('article', true), context);
}

async function bringBack(name: string, context: CommandContext): Promise<Reply> {
  const entry = await restoreArticle(context, name);
  return reply(accents.found, [text(`**“${escapeLine(entry.title)}” is back** and can be asked about.`)]);
}
