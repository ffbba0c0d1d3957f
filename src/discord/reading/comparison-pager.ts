import type { ButtonInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { referenceTo } from '../../domain/passage-reference.ts';
import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import { type Comparison, compareArticles } from '../../use-cases/reading/compare-articles.ts';
import type { Wording } from '../../wording/wording.ts';
import { pager } from '../buttons/pager.ts';
import { proofButton } from '../buttons/proof-button.ts';
import type { CommandContext } from '../gateway/command.ts';
import { askedHeading, questionIn } from '../replies/asked-heading.ts';
import { buttonRow, type Reply } from '../replies/components.ts';
import { HEADING_ID } from '../replies/render-passage.ts';
import { contentWithId } from '../text/message-text.ts';
import { comparisonPages, passagesOn, renderComparison } from './render-comparison.ts';

export const COMPARISON_BUTTON = 'compare';

const CUSTOM_ID = /^compare:(?<page>\d{1,4})$/u;

/** A page of a comparison with the buttons to the others; pages count from 0. @throws UserError stale-button */
export async function comparisonReply(
  wording: Wording,
  question: string,
  comparison: Comparison,
  page: number,
): Promise<Reply> {
  const heading = askedHeading(wording, { question });
  const pages = await runInSlices(comparisonPages(wording, heading, comparison));
  const shown = pages[page];
  if (shown === undefined) throw new UserError('stale-button', {});
  const position = { page, pages: pages.length };
  const turns = pager(wording, position, (target) => `${COMPARISON_BUTTON}:${target}`);
  const proof = proofButton(wording, passagesOn(shown).map(referenceTo));
  return renderComparison(wording, heading, comparison, shown, {
    ...position,
    row: buttonRow([...turns, proof]),
  });
}

/** Asks the question of the message again and shows another page of the articles as they are now. */
export async function showComparison(
  { customId, message }: ButtonInteraction,
  { library, wording }: CommandContext,
): Promise<Reply> {
  const page = CUSTOM_ID.exec(customId)?.groups?.['page'];
  if (page === undefined) throw new UserError('stale-button', {});
  const question = questionIn(contentWithId(message, HEADING_ID));
  return comparisonReply(wording, question, await compareArticles(library, question), Number(page));
}
