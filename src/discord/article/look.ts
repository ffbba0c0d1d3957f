import type { ChatInputCommandInteraction } from 'discord.js';
import { UserError } from '../../domain/user-error.ts';
import { ownArticle, ownArticles, removedArticles } from '../../use-cases/manage-articles.ts';
import { sizeWords, sourceParts } from '../../wording/citation-words.ts';
import { languageList } from '../../wording/language-words.ts';
import type { CommandContext } from '../command.ts';
import { accents, buttonRow, linkButton, type Reply, reply, text } from '../components.ts';
import { escapeLine } from '../escape-markdown.ts';

const MAX_LISTED = 20;
const MAX_TITLE = 90;

/** The library's own articles, those that were added last first, and those that can be brought back. */
export async function list(_: ChatInputCommandInteraction, context: CommandContext): Promise<Reply> {
  const { storage, scope } = context;
  const own = await ownArticles(storage, scope);
  const removed = await removedArticles(storage, scope);
  const removedLines = removed.map(({ title, removed: { at } }) => `${lineOf(title)} · removed ${day(at)}`);
  return reply(accents.neutral, [
    text(
      own.length === 0
        ? 'No article was added here yet. `/article add` adds one.'
        : `### Added here: ${own.length}\n${listed(own.map((entry) => `${lineOf(entry.title)} · ${entry.words} words · ${day(entry.revision.addedAt)}`))}`,
    ),
    removed.length === 0 ? undefined : text(`### Can be brought back\n${listed(removedLines)}`),
    text('-# `/articles` lists everything that can be asked about.'),
  ]);
}

/** What is known of one article, the texts it once had among it. */
export async function show(
  { options }: ChatInputCommandInteraction,
  { storage, scope, library }: CommandContext,
): Promise<Reply> {
  const article = await ownArticle(storage, scope, library, options.getString('article', true));
  const revisions = await storage.catalog.revisions(scope, article.id);
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
  { storage, scope, library }: CommandContext,
): Promise<Reply> {
  const title = options.getString('title', true).replace(/\s+/gu, ' ').trim();
  if (title === '') throw new UserError('title-needed', {});
  const article = await ownArticle(storage, scope, library, options.getString('article', true));
  await storage.catalog.rename(scope, article.id, title);
  return reply(accents.found, [
    text(`“${escapeLine(article.title)}” is now called **“${escapeLine(title)}”**.`),
  ]);
}

function listed(lines: readonly string[]): string {
  const more = lines.length - MAX_LISTED;
  return [...lines.slice(0, MAX_LISTED), ...(more > 0 ? [`-# and ${more} more`] : [])].join('\n');
}

function lineOf(title: string): string {
  const cut = title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1).toWellFormed()}…` : title;
  return `**${escapeLine(cut)}**`;
}

/** As Discord shows a day to each reader. */
function day(at: number): string {
  return `<t:${Math.floor(at / 1_000)}:d>`;
}
