import { ApplicationCommandOptionType } from 'discord.js';
import {
  SUMMARY_LENGTH_BUTTON,
  SUMMARY_PROOF_BUTTON,
  showSummaryLength,
  showSummaryProof,
  summaryReply,
} from '../discord/buttons/summary-proof.ts';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { described, describedChoice } from '../discord/gateway/described.ts';
import { articleChoices, articleOption, askedArticle, privateOption } from '../discord/options.ts';
import { fitsOneMessage } from '../discord/replies/render-summary.ts';
import { type SummaryLength, summaryShares } from '../domain/summary.ts';
import { summarizeInSlices } from '../use-cases/asking/summarize-article.ts';
import { MAX_FOCUS } from '../use-cases/asking/summarize-text.ts';

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
          ...describedChoice(({ choices }) => choices.summaryLength(length, summaryShares[length])),
          value: length,
        })),
      },
      {
        ...described('/summary focus'),
        type: ApplicationCommandOptionType.String,
        max_length: MAX_FOCUS,
      },
      privateOption,
    ],
  },
  async execute(interaction, context) {
    const { options } = interaction;
    const { library, wording } = context;
    const wanted = options.getString('length');
    const length = lengths.find((known) => known === wanted) ?? 'short';
    const article = askedArticle(interaction, context);
    const focus = options.getString('focus') ?? undefined;
    const summary = await summarizeInSlices(library, { article, length, focus }, fitsOneMessage);
    return summaryReply(wording, summary);
  },
  autocomplete: articleChoices,
  buttons: { [SUMMARY_LENGTH_BUTTON]: showSummaryLength },
  privateButtons: { [SUMMARY_PROOF_BUTTON]: showSummaryProof },
} satisfies SlashCommand;
