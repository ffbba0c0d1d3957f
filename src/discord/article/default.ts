import type { ChatInputCommandInteraction } from 'discord.js';
import { setChannelArticle } from '../../use-cases/set-channel-article.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';

/** Sets the article that this channel asks, one of the library, the bundled ones among them; without one, all again. */
export async function setDefault(
  { options, channelId }: ChatInputCommandInteraction,
  { storage, scope, library }: CommandContext,
): Promise<Reply> {
  const name = options.getString('article') ?? undefined;
  const article = await setChannelArticle({ storage, scope, library }, channelId, name);
  const words =
    article === undefined
      ? 'Where no article is named, this channel asks all of them again.'
      : `Where no article is named, this channel now asks **“${escapeLine(article.title)}”**. \`/article default\` without an article ends that.`;
  return reply(accents.found, [text(words)]);
}
