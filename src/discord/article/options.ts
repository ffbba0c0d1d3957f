import { ApplicationCommandOptionType, type AutocompleteInteraction } from 'discord.js';
import type { CatalogEntry } from '../../use-cases/libraries.ts';
import { ownArticles, removedArticles } from '../../use-cases/manage-articles.ts';
import type { Choice, CommandContext } from '../command.ts';
import { choiceName } from '../options.ts';

/** The option of the subcommands that are about one of the library's own articles. */
export const ownArticleOption = {
  type: ApplicationCommandOptionType.String as const,
  name: 'article',
  description: 'Which article',
  required: true,
  autocomplete: true,
};

/** Of the scope's own articles: those that are removed where one is to be brought back, else those that are there. */
export async function managedChoices(
  { options }: AutocompleteInteraction,
  { storage, scope }: CommandContext,
): Promise<Choice[]> {
  const isRestoring = options.getSubcommand() === 'restore';
  const entries = isRestoring ? await removedArticles(storage, scope) : await ownArticles(storage, scope);
  const typed = options.getFocused().trim().toLowerCase();
  return entries.filter((entry) => namesOf(entry).includes(typed)).map(toChoice);
}

function namesOf({ title, publisher = '' }: CatalogEntry): string {
  return `${title}\n${publisher}`.toLowerCase();
}

function toChoice({ id, title }: CatalogEntry): Choice {
  return { name: choiceName(title), value: id };
}
