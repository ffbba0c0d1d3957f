import {
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Article } from '../domain/article.ts';
import { oneLine } from '../domain/one-line.ts';
import { shortenAtWord, wholeWords } from '../domain/shorten.ts';
import { speakersIn } from '../use-cases/find-speakers.ts';
import { suggestArticles } from '../use-cases/suggest-articles.ts';
import type { Choice, CommandContext } from './gateway/command.ts';
import { MAX_CHOICE, MAX_CHOICES } from './gateway/limits.ts';

/** In the place of an article: all of them, be there one of the channel's own. */
const ALL_ARTICLES = '*';

/** The options that several commands share. */
export const articleOption: APIApplicationCommandStringOption = {
  type: ApplicationCommandOptionType.String,
  name: 'article',
  description: 'Which article; without it, the channel’s, or all of them',
  autocomplete: true,
};

export const speakerOption: APIApplicationCommandStringOption = {
  type: ApplicationCommandOptionType.String,
  name: 'speaker',
  description: 'A person or body that the articles quote',
  autocomplete: true,
};

export const privateOption: APIApplicationCommandBooleanOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Show the answer to you alone',
};

/** The article that a person named; undefined where none or all are meant. */
export function namedOption({
  options,
}: Pick<ChatInputCommandInteraction | AutocompleteInteraction, 'options'>): string | undefined {
  const named = options.getString('article')?.trim() ?? '';
  return named === '' || named === ALL_ARTICLES ? undefined : named;
}

/** The same, or else the channel's article as long as it is there. */
export function askedArticle(
  interaction: Pick<ChatInputCommandInteraction | AutocompleteInteraction, 'options'>,
  { library, channelArticle }: CommandContext,
): string | undefined {
  const isAll = interaction.options.getString('article')?.trim() === ALL_ARTICLES;
  const named = namedOption(interaction);
  if (named !== undefined || isAll || channelArticle === undefined) return named;
  return library.store.find(channelArticle)?.id;
}

/** The library's articles, and where the channel has one of its own, all of them. */
export function articleChoices(interaction: AutocompleteInteraction, context: CommandContext): Choice[] {
  const typed = interaction.options.getFocused();
  const named = namedChoices(typed, context);
  const isOffered =
    context.channelArticle !== undefined && 'all articles'.startsWith(typed.trim().toLowerCase());
  return isOffered ? [{ name: 'All articles', value: ALL_ARTICLES }, ...named] : named;
}

/** The library's articles that what was typed fits. */
export function namedChoices(typed: string, { library }: Pick<CommandContext, 'library'>): Choice[] {
  return suggestArticles(library, typed, MAX_CHOICES).map((article) => ({
    name: choiceName(article.title),
    value: choiceValue(article),
  }));
}

/** What stands for the article in the option. */
function choiceValue({ id, key }: Article): string {
  return id.length <= MAX_CHOICE ? id : key;
}

/** Who is quoted in the article that is asked, or in all; most quoted first. */
async function speakerChoices(
  interaction: AutocompleteInteraction,
  context: CommandContext,
): Promise<Choice[]> {
  const wanted = { typed: interaction.options.getFocused(), article: askedArticle(interaction, context) };
  const speakers = await speakersIn(context.library, wanted);
  return speakers.map(({ name, quotes }) => ({
    name: choiceName(`${name} (${quotes === 1 ? '1 quote' : `${quotes} quotes`})`),
    value: wholeWords(name, MAX_CHOICE),
  }));
}

/** For the options “speaker” and “article” of a command that has both. */
export function speakerOrArticleChoices(
  interaction: AutocompleteInteraction,
  context: CommandContext,
): Choice[] | Promise<Choice[]> {
  const { name } = interaction.options.getFocused(true);
  return name === 'speaker' ? speakerChoices(interaction, context) : articleChoices(interaction, context);
}

/** Words that had to be cut for a list of choices end in an ellipsis. */
export function choiceName(words: string): string {
  return shortenAtWord(oneLine(words), MAX_CHOICE);
}
