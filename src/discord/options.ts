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
import { listSpeakers } from '../use-cases/asking/list-speakers.ts';
import { suggestArticles } from '../use-cases/asking/suggest-articles.ts';
import type { Choice, CommandContext } from './gateway/command.ts';
import { described } from './gateway/described.ts';
import { MAX_CHOICE, MAX_CHOICES } from './gateway/limits.ts';

/** Value of the choice “All articles”, which overrides the channel's default. */
const ALL_ARTICLES = '*';

/** Options that several commands share. */
export const articleOption: APIApplicationCommandStringOption = {
  ...described('article'),
  type: ApplicationCommandOptionType.String,
  autocomplete: true,
};

export const speakerOption: APIApplicationCommandStringOption = {
  ...described('speaker'),
  type: ApplicationCommandOptionType.String,
  autocomplete: true,
};

export const privateOption: APIApplicationCommandBooleanOption = {
  ...described('private'),
  type: ApplicationCommandOptionType.Boolean,
};

/** The article that was named; undefined for none and for all. */
export function namedOption({
  options,
}: Pick<ChatInputCommandInteraction | AutocompleteInteraction, 'options'>): string | undefined {
  const named = options.getString('article')?.trim() ?? '';
  return named === '' || named === ALL_ARTICLES ? undefined : named;
}

/** The article that was named, or else the channel's default if it still exists. */
export function askedArticle(
  interaction: Pick<ChatInputCommandInteraction | AutocompleteInteraction, 'options'>,
  { library, channelArticle }: CommandContext,
): string | undefined {
  const isAll = interaction.options.getString('article')?.trim() === ALL_ARTICLES;
  const named = namedOption(interaction);
  if (named !== undefined || isAll || channelArticle === undefined) return named;
  return library.store.find(channelArticle)?.id;
}

/** The library's articles; in a channel with a default, “All articles” as well. */
export function articleChoices(interaction: AutocompleteInteraction, context: CommandContext): Choice[] {
  const typed = interaction.options.getFocused();
  const named = namedChoices(typed, context);
  const isOffered =
    context.channelArticle !== undefined &&
    context.wording.choices.allArticles.toLowerCase().startsWith(typed.trim().toLowerCase());
  return isOffered ? [{ name: context.wording.choices.allArticles, value: ALL_ARTICLES }, ...named] : named;
}

/** The library's articles that match what was typed. */
export function namedChoices(typed: string, { library }: Pick<CommandContext, 'library'>): Choice[] {
  return suggestArticles(library, typed, MAX_CHOICES).map((article) => ({
    name: choiceName(article.title),
    value: choiceValue(article),
  }));
}

/** The option's value for an article. */
function choiceValue({ id, key }: Article): string {
  return id.length <= MAX_CHOICE ? id : key;
}

/** Speakers in the article asked, or in all; most quoted first. */
async function speakerChoices(
  interaction: AutocompleteInteraction,
  context: CommandContext,
): Promise<Choice[]> {
  const wanted = { typed: interaction.options.getFocused(), article: askedArticle(interaction, context) };
  const speakers = await listSpeakers(context.library, wanted);
  return speakers.map((speaker) => ({
    name: choiceName(context.wording.speakers.choice(speaker)),
    value: wholeWords(speaker.name, MAX_CHOICE),
  }));
}

/** Choices for commands with both options, “speaker” and “article”. */
export function speakerOrArticleChoices(
  interaction: AutocompleteInteraction,
  context: CommandContext,
): Choice[] | Promise<Choice[]> {
  const { name } = interaction.options.getFocused(true);
  return name === 'speaker' ? speakerChoices(interaction, context) : articleChoices(interaction, context);
}

/** One line that fits into a list of choices; an ellipsis marks a cut. */
export function choiceName(words: string): string {
  return shortenAtWord(oneLine(words), MAX_CHOICE);
}
