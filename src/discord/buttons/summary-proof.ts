import type { APIButtonComponent, ButtonInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { type Summary, type SummaryLength, summaryShares } from '../../domain/summary.ts';
import { recallSummary } from '../../use-cases/recalling/recall-summary.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { button, buttonRow, linkButton, type Reply } from '../replies/components.ts';
import { renderReceiptList } from '../replies/render-receipt.ts';
import { fitsOneMessage, renderSummary } from '../replies/render-summary.ts';

export const SUMMARY_PROOF_BUTTON = 'summary-proof';

const ID = /^summary-proof:(?<length>[a-z]+):(?<key>[\w-]{8})$/u;

/** A button to the receipts of all sentences of a summary. The press summarizes again: the result is deterministic. */
function summaryProofButton({ buttons }: Wording, { article, length }: Summary): APIButtonComponent {
  return button(buttons.proof, `${SUMMARY_PROOF_BUTTON}:${length}:${article.key}`);
}

/**
 * The summary, with a button to its receipts and one to the article.
 *
 * @param followUp a button that asks further
 */
export function summaryReply(wording: Wording, summary: Summary, followUp?: APIButtonComponent): Reply {
  const source = linkButton(wording.buttons.openSource, summary.article.url);
  return renderSummary(wording, summary, buttonRow([summaryProofButton(wording, summary), source, followUp]));
}

export async function showSummaryProof(
  { customId }: ButtonInteraction,
  context: CommandContext,
): Promise<Reply> {
  const { length = '', key = '' } = ID.exec(customId)?.groups ?? {};
  if (!isLength(length)) throw new UserError('stale-button', {});
  const { sentences } = await recallSummary(context, { key, length }, fitsOneMessage);
  const [first, ...others] = sentences.map(({ quote }) => quote);
  if (first === undefined) throw new UserError('stale-button', {});
  return renderReceiptList(context.wording, [first, ...others]);
}

function isLength(words: string): words is SummaryLength {
  return words in summaryShares;
}
