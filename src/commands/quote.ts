import { ApplicationCommandOptionType, type AutocompleteInteraction } from 'discord.js';
import type { Choice, CommandContext, SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import { MAX_CHOICE, MAX_CHOICES } from '../discord/gateway/limits.ts';
import {
  articleOption,
  askedArticle,
  privateOption,
  speakerOption,
  speakerOrArticleChoices,
} from '../discord/options.ts';
import { renderFound } from '../discord/replies/render-answer.ts';
import { oneLine } from '../domain/one-line.ts';
import { shortenAround, wordsAround } from '../domain/shorten.ts';
import { MAX_QUOTE } from '../use-cases/asking/find-quote.ts';
import { findSpokenQuote } from '../use-cases/asking/find-spoken-quote.ts';
import { suggestSentences } from '../use-cases/asking/suggest-sentences.ts';

export default {
  data: {
    ...described('/quote'),
    options: [
      {
        ...described('/quote text'),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: MAX_QUOTE,
        autocomplete: true,
      },
      articleOption,
      speakerOption,
      privateOption,
    ],
  },
  async execute(interaction, context) {
    const { options } = interaction;
    const text = options.getString('text', true);
    const answer = await findSpokenQuote(context.library, {
      text,
      article: askedArticle(interaction, context),
      speaker: options.getString('speaker') ?? undefined,
    });
    return renderFound(context.wording, text, answer);
  },
  autocomplete(interaction, context) {
    const { name } = interaction.options.getFocused(true);
    return name === 'text'
      ? sentenceChoices(interaction, context)
      : speakerOrArticleChoices(interaction, context);
  },
} satisfies SlashCommand;

/** Sentences around what was typed. A choice's value is the words that fit, which find the whole sentence. */
function sentenceChoices(interaction: AutocompleteInteraction, context: CommandContext): Choice[] {
  const sentences = suggestSentences(context.library, {
    typed: interaction.options.getFocused(),
    article: askedArticle(interaction, context),
    limit: MAX_CHOICES,
  });
  const choices = sentences.map(({ quote: { text }, match }) => {
    const { start, end } = wordsAround(text, match, MAX_CHOICE);
    return {
      name: shortenAround(text.replace(/\s/gu, ' '), match, MAX_CHOICE),
      value: oneLine(text.slice(start, end)),
    };
  });
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}
