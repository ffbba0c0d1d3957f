import type { APIButtonComponent, ButtonInteraction } from 'discord.js';
import { Quote } from '../domain/quote.ts';
import { encodeReceipt, receiptFor } from '../domain/receipt.ts';
import { UserError } from '../domain/user-error.ts';
import type { PassageReference } from '../use-cases/recall-passage.ts';
import { recallAsItWas } from '../use-cases/recall-revised.ts';
import type { CommandContext } from './command.ts';
import { accents, button, type Reply, reply, text } from './components.ts';
import { escapeLine } from './escape-markdown.ts';
import { MAX_MESSAGE_TEXT } from './limits.ts';
import { decodeReferences, encodeReferences } from './passage-state.ts';
import { quoteMarkdown } from './quote-markdown.ts';

export const PROOF_BUTTON = 'proof';

export const HOW_TO_PROVE =
  '-# Whoever has this library, or what `verbatim export` wrote of it, can check a receipt without this bot: `npm run -s verbatim -- prove RECEIPT`';
const TOO_LONG = '-# The words are longer than a message can be; the receipt has their hash.';

/** A button to the receipts of up to three passages. */
export function proofButton(references: readonly PassageReference[]): APIButtonComponent | undefined {
  return references.length === 0
    ? undefined
    : button('Proof', `${PROOF_BUTTON}:${encodeReferences(references.slice(0, 3))}`);
}

/** For each passage where its words stand in which text, and a receipt that proves it. */
export async function showProof({ customId }: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const references = decodeReferences(customId.slice(PROOF_BUTTON.length + 1));
  if (references === undefined) throw new UserError('stale-button', {});
  const passages = await Promise.all(references.map((reference) => recallAsItWas(context, reference)));
  return renderProof(passages.map(({ article, highlight }) => Quote.slice(article, highlight)));
}

export function renderProof(quotes: readonly Quote[]): Reply {
  const room = Math.floor((MAX_MESSAGE_TEXT - HOW_TO_PROVE.length) / quotes.length);
  return reply(accents.neutral, [...quotes.map((quote) => text(proofText(quote, room))), text(HOW_TO_PROVE)]);
}

function proofText(quote: Quote, room: number): string {
  const receipt = receiptFor(quote);
  const head = [
    `**${escapeLine(quote.article.title)}**`,
    `-# ¶ ${receipt.paragraph} · characters ${quote.start} to ${quote.end} of the text with the SHA-256`,
    `-# \`${receipt.textHash}\``,
  ].join('\n');
  const token = `\`\`\`\n${encodeReceipt(receipt)}\n\`\`\``;
  const words = quoteMarkdown(quote);
  const fits = head.length + words.length + token.length + 2 <= room;
  return `${head}\n${fits ? words : TOO_LONG}\n${token}`;
}
