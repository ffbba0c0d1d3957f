import { ApplicationCommandOptionType } from 'discord.js';
import { showPassage } from '../discord/buttons/passage-button.ts';
import { PASSAGE_BUTTON } from '../discord/buttons/passage-state.ts';
import { PROOF_BUTTON, showProof } from '../discord/buttons/proof-button.ts';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { articleChoices, articleOption, askedArticle, privateOption } from '../discord/options.ts';
import { renderAnswer } from '../discord/replies/render-answer.ts';
import { answerQuestion } from '../use-cases/answer-question.ts';
import { MAX_QUESTION } from '../use-cases/search-question.ts';

export default {
  data: {
    name: 'ask',
    description: 'Ask a question and get the paragraph that answers it',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'Your question, in your own words',
        required: true,
        max_length: MAX_QUESTION,
      },
      articleOption,
      privateOption,
    ],
  },
  execute(interaction, context) {
    const { options } = interaction;
    const { library } = context;
    const question = options.getString('question', true);
    const answer = answerQuestion(library, { question, article: askedArticle(interaction, context) });
    return renderAnswer(question, 'question', answer);
  },
  autocomplete: articleChoices,
  buttons: { [PASSAGE_BUTTON]: showPassage },
  asides: { [PROOF_BUTTON]: showProof },
} satisfies SlashCommand;
