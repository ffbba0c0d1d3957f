import { ApplicationCommandOptionType, type AutocompleteInteraction } from 'discord.js';
import { listOwnArticles } from '../../use-cases/managing/list-own-articles.ts';
import { listRemovedArticles } from '../../use-cases/managing/list-removed-articles.ts';
import type { Choice, CommandContext } from '../gateway/command.ts';
import { described } from '../gateway/described.ts';
import { choiceName, namedChoices } from '../options.ts';

/** Option of the subcommands for one of the library's own articles. */
export const ownArticleOption = {
  ...described('/manage article'),
  type: ApplicationCommandOptionType.String as const,
  required: true,
  autocomplete: true,
};

/** Articles that the subcommand can act on: restorable ones, all (for `remove`), or the scope's own. */
export async function managedChoices(
  { options }: AutocompleteInteraction,
  context: CommandContext,
): Promise<Choice[]> {
  const typed = options.getFocused();
  const subcommand = options.getSubcommand();
  if (subcommand === 'remove') return namedChoices(typed, context);
  const entries = await (subcommand === 'restore' ? listRemovedArticles(context) : listOwnArticles(context));
  const wanted = typed.trim().toLowerCase();
  return entries
    .filter(({ title }) => title.toLowerCase().includes(wanted))
    .map(({ id, title }) => ({ name: choiceName(title), value: id }));
}
