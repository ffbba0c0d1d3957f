import type { ButtonInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { askQuestion } from '../../use-cases/asking/ask-question.ts';
import { withName } from '../../use-cases/asking/suggest-questions.ts';
import { followArticle } from '../../use-cases/recalling/follow-article.ts';
import type { CommandContext } from '../gateway/command.ts';
import { questionIn } from '../replies/asked-heading.ts';
import type { Reply } from '../replies/components.ts';
import { renderAnswer } from '../replies/render-answer.ts';
import { HEADING_ID } from '../replies/render-passage.ts';
import { fitsOneMessage } from '../replies/render-summary.ts';
import { contentWithId } from '../text/message-text.ts';
import { decodeSearch } from './asking-buttons.ts';

/** Asks the question of the message again, with the suggested name. @throws UserError stale-button, passage-gone */
export async function searchFor(
  { customId, message }: ButtonInteraction,
  context: CommandContext,
): Promise<Reply> {
  const state = decodeSearch(customId);
  if (state === undefined) throw new UserError('stale-button', {});
  const { article: key, typed, name } = state;
  const question = withName(questionIn(contentWithId(message, HEADING_ID)), typed, name);
  if (question === undefined) throw new UserError('stale-button', {});
  const article = key === undefined ? undefined : await followArticle(context, key);
  const answer = await askQuestion(context.library, { question, article: article?.id }, fitsOneMessage);
  return renderAnswer(context.wording, { question, article: article?.key }, answer);
}
