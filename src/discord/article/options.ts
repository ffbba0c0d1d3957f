import { ApplicationCommandOptionType, type AutocompleteInteraction } from 'discord.js';
import { listOwnArticles } from '../../use-cases/list-own-articles.ts';
import { listRemovedArticles } from '../../use-cases/list-removed-articles.ts';
import type { Choice, CommandContext } from '../gateway/command.ts';
import { choiceName, namedChoices } from '../options.ts';

/** The option of the subcommands that are about one of the library's own articles. */
export const ownArticleOption = {
  type: ApplicationCommandOptionType.String as const,
  name: 'article',
  description: 'Which article',
  required: true,
  autocomplete: true,
};

/**
 * What the subcommand can do something with: what can be brought back, what can be removed (bundled articles, too), or else
 * the scope's own articles.
 */
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
