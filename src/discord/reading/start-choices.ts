import type { AutocompleteInteraction } from 'discord.js';
import { suggestParagraphs } from '../../use-cases/asking/suggest-paragraphs.ts';
import type { Choice, CommandContext } from '../gateway/command.ts';
import { MAX_CHOICES } from '../gateway/limits.ts';
import { articleChoices, askedArticle, choiceName } from '../options.ts';

/** Articles, and paragraphs to begin with by their ids: those of the article that was named. */
export function startChoices(interaction: AutocompleteInteraction, context: CommandContext): Choice[] {
  const { name, value } = interaction.options.getFocused(true);
  if (name !== 'from') return articleChoices(interaction, context);
  const article = askedArticle(interaction, context);
  const suggested = suggestParagraphs(context.library, { typed: value, limit: MAX_CHOICES, article });
  return suggested.map(({ id, quote }) => ({ name: choiceName(`${id} · ${quote.text}`), value: id }));
}
