import type { BaseInteraction, ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { type LibraryList, listLibrary } from '../../use-cases/managing/list-library.ts';
import type { CommandContext } from '../gateway/command.ts';
import { mayManage } from '../gateway/rights.ts';
import { accents, buttonRow, type Reply, reply, text } from '../replies/components.ts';
import { libraryPages, renderLibrary } from '../replies/render-library.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { pager } from './pager.ts';

export const LIBRARY_BUTTON = 'library';

export function openLibrary(
  interaction: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  return libraryPage(interaction, context, 0);
}

export function turnLibrary(interaction: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const page = /^library:(\d{1,6})$/u.exec(interaction.customId)?.[1];
  if (page === undefined) throw new UserError('stale-button', {});
  return libraryPage(interaction, context, Number(page));
}

/** @param page counted from 0. @throws UserError stale-button */
async function libraryPage(
  interaction: BaseInteraction,
  context: CommandContext,
  page: number,
): Promise<Reply> {
  const { wording } = context;
  const list = await listFor(interaction, context);
  const pages = libraryPages(wording, list);
  const shown = pages[page];
  if (shown === undefined) {
    if (page > 0) throw new UserError('stale-button', {});
    const refusal = wording.answers.refusal({ code: 'no-articles' }, 'question');
    return reply(accents.notFound, [text(escapeLine(refusal))]);
  }
  const customId = (target: number) => `${LIBRARY_BUTTON}:${target}`;
  const row = buttonRow(pager(wording, { page, pages: pages.length }, customId));
  return renderLibrary(wording, shown, list.articles.length, row);
}

/** Only managers see when articles were added, and those that can be restored. */
async function listFor(interaction: BaseInteraction, context: CommandContext): Promise<LibraryList> {
  const { scope, storage, library } = context;
  if (await mayManage(interaction, 'manager', scope, storage)) return listLibrary(context);
  return { articles: library.store.recent().map((article) => ({ article })), removed: [] };
}
