import type { ChatInputCommandInteraction } from 'discord.js';
import { renameArticle } from '../../use-cases/managing/rename-article.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';

export async function rename(
  { options }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const named = options.getString('article', true);
  const { article, title } = await renameArticle(context, named, options.getString('title', true));
  const words = context.wording.managing.renamed(article.title, title);
  return reply(accents.found, [text(escapeLine(words))]);
}
