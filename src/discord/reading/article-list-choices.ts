import type { AutocompleteInteraction } from 'discord.js';
import { suggestArticles } from '../../use-cases/asking/suggest-articles.ts';
import { MAX_CHOSEN } from '../../use-cases/reading/digest-library.ts';
import type { Choice, CommandContext } from '../gateway/command.ts';
import { MAX_CHOICE, MAX_CHOICES } from '../gateway/limits.ts';
import { choiceName } from '../options.ts';

/** Completes the last of several articles that are separated by commas, by their handles or keys. */
export function articleListChoices(
  interaction: AutocompleteInteraction,
  { library }: Pick<CommandContext, 'library'>,
): Choice[] {
  const typed = interaction.options.getFocused();
  const parts = typed.split(/\s*[,;]\s*/u);
  const before = parts.slice(0, -1).filter(Boolean);
  if (before.length >= MAX_CHOSEN) return [];
  const names = before.map(
    (name) => library.store.find(name)?.title ?? library.store.withHandle(name)?.title ?? name,
  );
  return suggestArticles(library, parts.at(-1) ?? '', MAX_CHOICES)
    .map((article) => ({
      name: choiceName([...names, article.title].join(' + ')),
      value: [...before, article.numbering?.handle ?? article.key].join(', '),
    }))
    .filter(({ value }) => value.length <= MAX_CHOICE);
}
