import { ApplicationCommandOptionType } from 'discord.js';
import { PASSAGE_BUTTON, showPassage } from '../discord/buttons/passage-button.ts';
import { PROOF_BUTTON, showProof } from '../discord/buttons/proof-button.ts';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import { articleChoices, articleOption, askedArticle, privateOption } from '../discord/options.ts';
import { renderAnswer } from '../discord/replies/render-answer.ts';
import { fitsOneMessage } from '../discord/replies/render-summary.ts';
import { askQuestion } from '../use-cases/asking/ask-question.ts';
import { MAX_QUESTION } from '../use-cases/asking/search-question.ts';

export default {
  data: {
    ...described('/ask'),
    options: [
      {
        ...described('/ask question'),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: MAX_QUESTION,
      },
      articleOption,
      privateOption,
    ],
  },
  async execute(interaction, context) {
    const { options } = interaction;
    const { library, wording } = context;
    const question = options.getString('question', true);
    const article = askedArticle(interaction, context);
    const answer = await askQuestion(library, { question, article }, fitsOneMessage);
    return renderAnswer(wording, question, 'question', answer);
  },
  autocomplete: articleChoices,
  buttons: { [PASSAGE_BUTTON]: showPassage },
  privateButtons: { [PROOF_BUTTON]: showProof },
} satisfies SlashCommand;
