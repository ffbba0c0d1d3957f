import type { ChatInputCommandInteraction } from 'discord.js';
import { namedArticle } from '../../libraries/library.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';

/** Sets the channel's default article; without one, clears it. */
export async function setDefault(
  { options, channelId }: ChatInputCommandInteraction,
  { storage, scope, library, wording: { managing } }: CommandContext,
): Promise<Reply> {
  const article = namedArticle(library, options.getString('article') ?? undefined);
  await storage.settings.setChannelDefault(scope, channelId, article?.id);
  if (article === undefined) return reply(accents.found, [text(escapeLine(managing.channelDefaultCleared))]);
  return reply(accents.found, [
    text(escapeLine(managing.channelDefault(article.title))),
    text(small(managing.channelDefaultEnds)),
  ]);
}
