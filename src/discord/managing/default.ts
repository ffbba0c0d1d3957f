import type { ChatInputCommandInteraction } from 'discord.js';
import { setChannelArticle } from '../../use-cases/managing/set-channel-article.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';

/** Sets the channel's default article; without one, clears it. */
export async function setDefault(
  { options, channelId }: ChatInputCommandInteraction,
  { storage, scope, library, wording: { managing } }: CommandContext,
): Promise<Reply> {
  const name = options.getString('article') ?? undefined;
  const article = await setChannelArticle({ storage, scope, library }, channelId, name);
  if (article === undefined) return reply(accents.found, [text(escapeLine(managing.channelDefaultCleared))]);
  return reply(accents.found, [
    text(escapeLine(managing.channelDefault(article.title))),
    text(small(managing.channelDefaultEnds)),
  ]);
}
