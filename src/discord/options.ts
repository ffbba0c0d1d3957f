import {
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Article } from '../domain/article.ts';
import { suggestArticles } from '../use-cases/suggest-articles.ts';
import type { Choice, CommandContext } from './command.ts';
import { MAX_CHOICE, MAX_CHOICES } from './limits.ts';

/** The options that several commands share. */
export const articleOption: APIApplicationCommandStringOption = {
  type: ApplicationCommandOptionType.String,
  name: 'article',
  description: 'Which article; without it, the channel’s, or all of them',
  autocomplete: true,
};

export const privateOption: APIApplicationCommandBooleanOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Show the answer to you alone',
};

/** The article that a person named, or else the channel's as long as it is there. */
export function askedArticle(
  { options }: Pick<ChatInputCommandInteraction | AutocompleteInteraction, 'options'>,
  { library, channelArticle }: CommandContext,
): string | undefined {
  const named = options.getString('article') ?? '';
  if (named.trim() !== '' || channelArticle === undefined) return named;
  return library.store.find(channelArticle)?.id;
}

export function articleChoices(interaction: AutocompleteInteraction, { library }: CommandContext): Choice[] {
  const typed = interaction.options.getFocused();
  return suggestArticles(library, typed, MAX_CHOICES).map((article) => ({
    name: choiceName(article.title),
    value: choiceValue(article),
  }));
}

/** What stands for the article in the option. */
function choiceValue({ id, key }: Article): string {
  return id.length <= MAX_CHOICE ? id : key;
}

/** Words that had to be cut for a list of choices end in an ellipsis. */
export function choiceName(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= MAX_CHOICE ? line : `${cutAtWord(line, MAX_CHOICE - 1)}…`;
}

/** As many whole words as fit; of a single long one, as many characters. */
export function cutAtWord(line: string, room: number): string {
  if (line.length <= room) return line;
  const space = line.lastIndexOf(' ', room);
  return space > 0 ? line.slice(0, space) : line.slice(0, room).replace(/[\ud800-\udbff]$/u, '');
}
