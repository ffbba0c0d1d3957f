import { ApplicationCommandOptionType } from 'discord.js';
import {
  SUMMARY_PROOF_BUTTON,
  showSummaryProof,
  summaryProofButton,
} from '../discord/buttons/summary-proof.ts';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { articleChoices, articleOption, askedArticle, privateOption } from '../discord/options.ts';
import { fitsOneMessage, renderSummary } from '../discord/replies/render-summary.ts';
import { summarizeArticle } from '../use-cases/summarize-article.ts';
import { type SummaryLength, summaryShares } from '../use-cases/summarize-text.ts';

const lengths = Object.keys(summaryShares) as SummaryLength[];

export default {
  data: {
    name: 'summary',
    description: 'The article in its own sentences, the most central ones',
    options: [
      { ...articleOption, description: 'Which article; without it, the channel’s, or the newest' },
      {
        type: ApplicationCommandOptionType.String,
        name: 'length',
        description: 'How much of the article; without it, short',
        choices: lengths.map((length) => ({
          name: `${length} (at most ${Math.round(100 * summaryShares[length])} %)`,
          value: length,
        })),
      },
      privateOption,
    ],
  },
  execute(interaction, context) {
    const { options } = interaction;
    const { library } = context;
    const wanted = options.getString('length');
    const length = lengths.find((known) => known === wanted) ?? 'short';
    const article = askedArticle(interaction, context);
    const summary = summarizeArticle(library, { article, length }, fitsOneMessage);
    return renderSummary(summary, summaryProofButton(summary));
  },
  autocomplete: articleChoices,
  asides: { [SUMMARY_PROOF_BUTTON]: showSummaryProof },
} satisfies SlashCommand;
