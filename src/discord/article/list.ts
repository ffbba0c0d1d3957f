import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { shorten } from '../../domain/shorten.ts';
import { listOwnArticles } from '../../use-cases/managing/list-own-articles.ts';
import { listRemovedArticles } from '../../use-cases/managing/list-removed-articles.ts';
import { pager } from '../buttons/pager.ts';
import type { CommandContext } from '../gateway/command.ts';
import { customIdValue } from '../gateway/custom-id.ts';
import { accents, buttonRow, type Reply, reply, text } from '../replies/components.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { dayMention } from '../text/mentions.ts';

const MAX_ON_A_PAGE = 15;

export const LIST = 'article-list';

/** The library's own articles, most recently added first, then those that can be restored. */
export function list(_: ChatInputCommandInteraction, context: CommandContext): Promise<Reply> {
  return listPage(context, 0);
}

export function turnList({ customId }: ButtonInteraction, context: CommandContext): Promise<Reply> {
  return listPage(context, Number(customIdValue(customId)));
}

async function listPage(context: CommandContext, page: number): Promise<Reply> {
  const { wording } = context;
  const lines = await listLines(context);
  const shown = lines.slice(MAX_ON_A_PAGE * page, MAX_ON_A_PAGE * (page + 1));
  if (shown.length === 0) throw new UserError('stale-button', {});
  const pages = Math.ceil(lines.length / MAX_ON_A_PAGE);
  return reply(accents.neutral, [
    text(shown.join('\n')),
    text(small(wording.managing.list.all)),
    buttonRow(pager(wording, { page, pages }, (target) => `${LIST}:${target}`)),
  ]);
}

async function listLines(context: CommandContext): Promise<string[]> {
  const { list: words } = context.wording.managing;
  const own = await listOwnArticles(context);
  const removed = await listRemovedArticles(context);
  return [
    own.length === 0 ? escapeLine(words.none) : `### ${escapeLine(words.added(own.length))}`,
    ...own.map(
      (entry) => `${titleOf(entry)} · ${words.words(entry.words)} · ${dayMention(entry.revision.addedAt)}`,
    ),
    ...(removed.length === 0 ? [] : [`### ${escapeLine(words.restorable)}`]),
    ...removed.map((entry) => {
      const state = entry.at === undefined ? words.hidden : words.removedOn(dayMention(entry.at));
      return `${titleOf(entry)} · ${state}`;
    }),
  ];
}

function titleOf({ title }: { readonly title: string }): string {
  return `**${escapeLine(shorten(title))}**`;
}
