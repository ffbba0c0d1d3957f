import type { ButtonInteraction, Message, ModalSubmitInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { askFollowUp } from '../../use-cases/asking/ask-follow-up.ts';
import { MAX_QUESTION } from '../../use-cases/asking/search-question.ts';
import { followArticle } from '../../use-cases/recalling/follow-article.ts';
import type { CommandContext, Form, FormContext, Mention } from '../gateway/command.ts';
import { customIdValue } from '../gateway/custom-id.ts';
import { choiceName } from '../options.ts';
import { questionIn } from '../replies/asked-heading.ts';
import type { Reply } from '../replies/components.ts';
import { form } from '../replies/form.ts';
import { renderAnswer } from '../replies/render-answer.ts';
import { HEADING_ID } from '../replies/render-passage.ts';
import { fitsOneMessage } from '../replies/render-summary.ts';
import { findContent } from '../text/message-text.ts';
import { decodeFollowUp, followUpIn } from './asking-buttons.ts';

export const FOLLOW_UP_FORM = 'follow-up-question';
const FIELD = 'question';

/** @throws UserError stale-button */
export function openFollowUp({ customId, message }: ButtonInteraction, { wording }: FormContext): Form {
  if (decodeFollowUp(customId) === undefined) throw new UserError('stale-button', {});
  const { title, label, after } = wording.answers.followUp;
  const earlier = questionOf(message);
  return form(`${FOLLOW_UP_FORM}:${customIdValue(customId)}`, title, [
    {
      id: FIELD,
      label,
      ...(earlier === '' ? {} : { description: choiceName(after(earlier)) }),
      required: true,
      max: MAX_QUESTION,
    },
  ]);
}

/** The answer to a follow-up under the answer that it follows. @throws UserError question-empty, passage-gone, stale-button */
export async function answerFollowUp(
  { customId, fields, message }: ModalSubmitInteraction,
  context: CommandContext,
): Promise<Reply> {
  const state = decodeFollowUp(`follow-up:${customIdValue(customId)}`);
  if (state === undefined || message === null) throw new UserError('stale-button', {});
  return follow(context, message, state.article, fields.getTextInputValue(FIELD));
}

/** The answer to a reply to an answer. Undefined for a reply to anything else. @throws UserError as `answerFollowUp` */
export async function answerMention(
  { text, repliesTo }: Mention,
  context: CommandContext,
): Promise<Reply | undefined> {
  const state = repliesTo && followUpIn(repliesTo);
  return state && follow(context, repliesTo, state.article, text);
}

async function follow(
  context: CommandContext,
  message: Pick<Message, 'components'>,
  key: string | undefined,
  question: string,
): Promise<Reply> {
  const { library, wording } = context;
  const article = key === undefined ? undefined : await followArticle(context, key);
  const followUp = { question, earlier: questionOf(message), article: article?.id };
  const { asked, answer } = await askFollowUp(library, followUp, fitsOneMessage);
  return renderAnswer(wording, { question, asked, article: article?.key }, answer);
}

/** The question that the message answers; empty if it repeats none. */
function questionOf(message: Pick<Message, 'components'>): string {
  return questionIn(findContent(message, HEADING_ID) ?? '');
}
