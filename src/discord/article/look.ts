import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { oneLine } from '../../domain/one-line.ts';
import { shorten } from '../../domain/shorten.ts';
import { UserError } from '../../domain/user-error.ts';
import { ownArticle, ownArticles, removedArticles } from '../../use-cases/manage-articles.ts';
import { sizeWords, sourceParts } from '../../wording/citation-words.ts';
import { languageList } from '../../wording/language-words.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, button, buttonRow, linkButton, type Reply, reply, text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { idIn } from './draft-buttons.ts';

const MAX_TITLE = 90;
const ON_A_PAGE = 15;

export const LIST = 'article-list';

/** The library's own articles, those that were added last first, and those that can be brought back. */
export function list(_: ChatInputCommandInteraction, context: CommandContext): Promise<Reply> {
  return listPage(context, 0);
}

export function turnList({ customId }: ButtonInteraction, context: CommandContext): Promise<Reply> {
  return listPage(context, Number(idIn(customId)));
}

async function listPage(context: CommandContext, page: number): Promise<Reply> {
  const own = await ownArticles(context);
  const removed = await removedArticles(context);
  const lines = [
    ...(own.length === 0
      ? ['No article was added here yet. `/article add` adds one.']
      : [`### Added here: ${own.length}`]),
    ...own.map(
      ({ title, words, revision }) => `${lineOf(title)} · ${words} words · ${day(revision.addedAt)}`,
    ),
    ...(removed.length === 0 ? [] : ['### Can be brought back']),
    ...removed.map(
      ({ title, at }) => `${lineOf(title)} · ${at === undefined ? 'hidden' : `removed ${day(at)}`}`,
    ),
  ];
  const shown = lines.slice(ON_A_PAGE * page, ON_A_PAGE * (page + 1));
  if (shown.length === 0) throw new UserError('stale-button', {});
  const to = (other: number, words: string) =>
    other < 0 || other * ON_A_PAGE >= lines.length ? undefined : button(words, `${LIST}:${other}`);
  return reply(accents.neutral, [
    text(shown.join('\n')),
    text('-# `/articles` lists everything that can be asked about.'),
    buttonRow([to(page - 1, 'Previous'), to(page + 1, 'Next')]),
  ]);
}

/** What is known of one article, the texts it once had among it. */
export async function show(
  { options }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const article = ownArticle(context, options.getString('article', true));
  const revisions = await context.storage.catalog.revisions(context.scope, article.id);
  const lines = revisions.slice(-10).map(({ number, addedAt, addedBy, content }) => {
    const who = addedBy === undefined ? '' : ` by <@${addedBy}>`;
    return `${number}. ${day(addedAt)}${who} · ${content.words} words`;
  });
  const source = [...sourceParts(article), languageList([article.language])].map(escapeLine).join(' · ');
  return reply(accents.neutral, [
    text(`### ${escapeLine(article.title)}\n-# ${source}\n${sizeWords(article)}`),
    text(`**Texts that it had**\n${lines.join('\n')}`),
    buttonRow([linkButton('Open source', article.url)]),
  ]);
}

export async function rename(
  { options }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const title = oneLine(options.getString('title', true));
  if (title === '') throw new UserError('title-needed', {});
  const article = ownArticle(context, options.getString('article', true));
  await context.storage.catalog.rename(context.scope, article.id, title);
  return reply(accents.found, [
    text(`“${escapeLine(article.title)}” is now called **“${escapeLine(title)}”**.`),
  ]);
}

function lineOf(title: string): string {
  return `**${escapeLine(shorten(title, MAX_TITLE))}**`;
}

/** As Discord shows a day to each reader. */
function day(at: number): string {
  return `<t:${Math.floor(at / 1_000)}:d>`;
}
