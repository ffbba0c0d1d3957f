import type { APIButtonComponent, ButtonInteraction } from 'discord.js';
import { encodeReceipt, receiptFor } from '../domain/receipt.ts';
import { UserError } from '../domain/user-error.ts';
import { articleAsItWas } from '../use-cases/recall-revised.ts';
import {
  type Summary,
  type SummaryLength,
  summaryOf,
  summaryShares,
} from '../use-cases/summarize-article.ts';
import type { CommandContext } from './command.ts';
import { accents, button, type Reply, reply, text } from './components.ts';
import { escapeLine } from './escape-markdown.ts';
import { MAX_MESSAGE_TEXT } from './limits.ts';
import { HOW_TO_PROVE } from './proof-button.ts';
import { fitsOneMessage } from './render-summary.ts';

export const SUMMARY_PROOF_BUTTON = 'summary-proof';

const ID = /^summary-proof:(?<length>[a-z]+):(?<key>[\w-]{8})$/u;

/** A button to the receipts of all sentences of a summary, which is made once more for them: it is always the same. */
export function summaryProofButton({ article, length }: Summary): APIButtonComponent {
  return button('Proof', `${SUMMARY_PROOF_BUTTON}:${length}:${article.key}`);
}

export async function showSummaryProof(
  { customId }: ButtonInteraction,
  context: CommandContext,
): Promise<Reply> {
  const { length = '', key = '' } = ID.exec(customId)?.groups ?? {};
  if (!isLength(length)) throw new UserError('stale-button', {});
  return renderSummaryProof(summaryOf(await articleAsItWas(context, key), length, fitsOneMessage));
}

function renderSummaryProof({ article, sentences }: Summary): Reply {
  const head = `**${escapeLine(article.title)}**\n-# A receipt for each sentence, in their order.`;
  let room = MAX_MESSAGE_TEXT - head.length - HOW_TO_PROVE.length;
  const receipts = sentences.map(
    ({ paragraph, quote }) => `-# ¶ ${paragraph.number}\n\`\`\`\n${encodeReceipt(receiptFor(quote))}\n\`\`\``,
  );
  const fitting = receipts.filter((receipt) => {
    room -= receipt.length + 1;
    return room >= 0;
  });
  return reply(accents.neutral, [text(head), text(fitting.join('\n')), text(HOW_TO_PROVE)]);
}

function isLength(words: string): words is SummaryLength {
  return words in summaryShares;
}
