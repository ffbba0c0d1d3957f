import { ApplicationCommandOptionType } from 'discord.js';
import { SUMMARY_PROOF_BUTTON, showSummaryProof, summaryReply } from '../discord/buttons/summary-proof.ts';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import { articleChoices, articleOption, askedArticle, privateOption } from '../discord/options.ts';
import { fitsOneMessage } from '../discord/replies/render-summary.ts';
import { type SummaryLength, summaryShares } from '../domain/summary.ts';
import { summarizeArticle } from '../use-cases/asking/summarize-article.ts';
import { wordingFor } from '../wording/wording.ts';

const { choices } = wordingFor('discord');
const lengths = Object.keys(summaryShares) as SummaryLength[];

export default {
  data: {
    ...described('/summary'),
    options: [
      { ...articleOption, ...described('/summary article') },
      {
        ...described('/summary length'),
        type: ApplicationCommandOptionType.String,
        choices: lengths.map((length) => ({
          name: choices.summaryLength(length, summaryShares[length]),
          value: length,
        })),
      },
      privateOption,
    ],
  },
  execute(interaction, context) {
    const { options } = interaction;
    const { library, wording } = context;
    const wanted = options.getString('length');
    const length = lengths.find((known) => known === wanted) ?? 'short';
    const article = askedArticle(interaction, context);
    const summary = summarizeArticle(library, { article, length }, fitsOneMessage);
    return summaryReply(wording, summary);
  },
  autocomplete: articleChoices,
  privateButtons: { [SUMMARY_PROOF_BUTTON]: showSummaryProof },
} satisfies SlashCommand;
