import type { APIButtonComponent, ButtonInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { type Summary, type SummaryLength, summaryRuns, summaryShares } from '../../domain/summary.ts';
import { recallSummary } from '../../use-cases/recalling/recall-summary.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { button, buttonRow, disabledButton, type Reply } from '../replies/components.ts';
import { renderReceiptList } from '../replies/render-receipt.ts';
import { fitsOneMessage, renderSummary } from '../replies/render-summary.ts';
import { sourceButton } from './source-button.ts';

export const SUMMARY_PROOF_BUTTON = 'summary-proof';

export const SUMMARY_LENGTH_BUTTON = 'summary-length';

const ID = /^[a-z-]+:(?<length>[a-z]+):(?<key>[\w-]{8})(?::(?<focus>.+))?$/su;
const lengths = Object.keys(summaryShares) as SummaryLength[];

/** A press summarizes again: the result is deterministic. */
function idOf(prefix: string, { article, focus }: Summary, length: SummaryLength): string {
  return `${prefix}:${length}:${article.key}${focus === undefined ? '' : `:${focus}`}`;
}

/** Buttons to the next shorter and longer summary; both keep their place. */
function lengthButtons({ buttons }: Wording, summary: Summary): APIButtonComponent[] {
  const at = lengths.indexOf(summary.length);
  const [longer, shorter] = [lengths[at + 1], lengths[at - 1]];
  const to = (length: SummaryLength | undefined, label: string, place: string) =>
    length === undefined
      ? disabledButton(label, place)
      : button(label, idOf(SUMMARY_LENGTH_BUTTON, summary, length));
  return [to(shorter, buttons.less, 'less'), to(longer, buttons.more, 'more')];
}

/**
 * The summary, with buttons to a longer and a shorter one, to its receipts and to the article.
 *
 * @param followUp a button that asks further
 */
export function summaryReply(wording: Wording, summary: Summary, followUp?: APIButtonComponent): Reply {
  const { buttons } = wording;
  const row = [
    ...lengthButtons(wording, summary),
    button(buttons.proof, idOf(SUMMARY_PROOF_BUTTON, summary, summary.length)),
    sourceButton(wording, summary.article.url),
    followUp,
  ];
  return renderSummary(wording, summary, buttonRow(row));
}

/** The same summary, longer or shorter, in place of the present one. */
export async function showSummaryLength(
  { customId }: ButtonInteraction,
  context: CommandContext,
): Promise<Reply> {
  return summaryReply(context.wording, await recallSummary(context, wishIn(customId), fitsOneMessage));
}

export async function showSummaryProof(
  { customId }: ButtonInteraction,
  context: CommandContext,
): Promise<Reply> {
  const { sentences } = await recallSummary(context, wishIn(customId), fitsOneMessage);
  const [first, ...others] = summaryRuns(sentences).map(({ quote }) => quote);
  if (first === undefined) throw new UserError('stale-button', {});
  return renderReceiptList(context.wording, [first, ...others]);
}

/** @throws UserError stale-button */
function wishIn(customId: string) {
  const { length: name, key = '', focus } = ID.exec(customId)?.groups ?? {};
  const length = lengths.find((known) => known === name);
  if (length === undefined) throw new UserError('stale-button', {});
  return { key, length, focus };
}
