import { ApplicationCommandOptionType } from 'discord.js';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import { privateOption } from '../discord/options.ts';
import { COMPARISON_BUTTON, comparisonReply, showComparison } from '../discord/reading/comparison-pager.ts';
import { MAX_QUESTION } from '../use-cases/asking/search-question.ts';
import { compareArticles } from '../use-cases/reading/compare-articles.ts';

export default {
  data: {
    ...described('/compare'),
    options: [
      {
        ...described('/compare question'),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: MAX_QUESTION,
      },
      privateOption,
    ],
  },
  async execute({ options }, { library, wording }) {
    const question = options.getString('question', true);
    return comparisonReply(wording, question, await compareArticles(library, question), 0);
  },
  buttons: { [COMPARISON_BUTTON]: showComparison },
} satisfies SlashCommand;
