import type { ChatInputCommandInteraction } from 'discord.js';
import { UserError } from '../../domain/user-error.ts';
import { ownArticle } from '../../use-cases/manage-articles.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';

export async function rename(
  { options }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const title = options.getString('title', true).replace(/\s+/gu, ' ').trim();
  if (title === '') throw new UserError('title-needed', {});
  const article = ownArticle(context, options.getString('article', true));
  await context.storage.catalog.rename(context.scope, article.id, title);
  const words = context.wording.managing.renamed(article.title, title);
  return reply(accents.found, [text(escapeLine(words))]);
}
