import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { listFeeds } from '../../use-cases/feeds/list-feeds.ts';
import { removeFeed } from '../../use-cases/feeds/remove-feed.ts';
import type { Choice, CommandContext } from '../gateway/command.ts';
import { choiceName } from '../options.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';

export async function remove(
  { options }: ChatInputCommandInteraction,
  { storage, scope, by, wording: { feeds } }: CommandContext,
): Promise<Reply> {
  const removed = await removeFeed({ storage, scope, by }, options.getString('feed', true));
  return reply(accents.found, [
    text(`**${escapeLine(feeds.removed(removed.title))}**`),
    text(small(feeds.removedNext)),
  ]);
}

export async function feedChoices(
  { options }: AutocompleteInteraction,
  { storage, scope }: CommandContext,
): Promise<Choice[]> {
  const typed = options.getFocused().trim().toLowerCase();
  const feeds = await listFeeds({ storage, scope });
  return feeds
    .filter(({ title, url }) => `${title} ${url}`.toLowerCase().includes(typed))
    .map(({ id, title }) => ({ name: choiceName(title), value: id }));
}
