import { ApplicationCommandOptionType } from 'discord.js';
import { SHARE_BUTTON } from '../discord/buttons/answer-actions.ts';
import { FOLLOW_UP_BUTTON, SEARCH_BUTTON } from '../discord/buttons/asking-buttons.ts';
import { CITE_BUTTON, showCitations } from '../discord/buttons/cite-button.ts';
import { DELETE_BUTTON, deleteAnswer } from '../discord/buttons/delete-button.ts';
import { answerFollowUp, answerMention, FOLLOW_UP_FORM, openFollowUp } from '../discord/buttons/follow-up.ts';
import { showPassage } from '../discord/buttons/passage-button.ts';
import { PASSAGE_BUTTON } from '../discord/buttons/passage-state.ts';
import { PROOF_BUTTON, showProof } from '../discord/buttons/proof-button.ts';
import { searchFor } from '../discord/buttons/search-for.ts';
import { shareHere } from '../discord/buttons/share-here.ts';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import { articleChoices, articleOption, askedArticle, privateOption } from '../discord/options.ts';
import { renderAnswer } from '../discord/replies/render-answer.ts';
import { fitsOneMessage } from '../discord/replies/render-summary.ts';
import { namedArticle } from '../libraries/library.ts';
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
    return renderAnswer(wording, { question, article: namedArticle(library, article)?.key }, answer);
  },
  autocomplete: articleChoices,
  mention: answerMention,
  buttons: { [PASSAGE_BUTTON]: showPassage, [SEARCH_BUTTON]: searchFor, [DELETE_BUTTON]: deleteAnswer },
  privateButtons: { [PROOF_BUTTON]: showProof, [CITE_BUTTON]: showCitations },
  publicButtons: { [SHARE_BUTTON]: shareHere },
  formButtons: { [FOLLOW_UP_BUTTON]: openFollowUp },
  replyForms: { [FOLLOW_UP_FORM]: answerFollowUp },
} satisfies SlashCommand;
