import type { Quote } from '../../domain/quote.ts';
import { encodeReceipt, receiptFor } from '../../domain/receipt.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { quoteMarkdown } from '../text/quote-markdown.ts';
import { accents, type Reply, reply, text } from './components.ts';

const HOW =
  '-# Whoever runs the bot can check this, and so can anybody with an export of the library (`--from FILE`).';
const TOO_LONG = '-# These words are too long to be shown here; the receipt holds their hash.';

/** For each quote where its words stand in which text, and the command that checks it. */
export function renderReceipts(quotes: readonly Quote[]): Reply {
  const room = Math.floor((MAX_MESSAGE_TEXT - HOW.length) / Math.max(1, quotes.length));
  return reply(accents.neutral, [...quotes.map((quote) => text(receiptText(quote, room))), text(HOW)]);
}

/** The same for many sentences of one text, which stand in the message that this is a reply to. */
export function renderReceiptList(quotes: readonly [Quote, ...Quote[]]): Reply {
  const [{ article }] = quotes;
  const head = `**${escapeLine(article.title)}**\n-# A receipt for each sentence, in their order. The command for each: \`npm run -s verbatim -- prove RECEIPT\``;
  let room = MAX_MESSAGE_TEXT - head.length - HOW.length;
  const fitting = quotes.map(listed).filter((line) => {
    room -= line.length + 1;
    return room >= 0;
  });
  return reply(accents.neutral, [text(head), text(fitting.join('\n')), text(HOW)]);
}

function receiptText(quote: Quote, room: number): string {
  const { article } = quote;
  const receipt = receiptFor(quote);
  const head = `**${escapeLine(article.title)}**`;
  const facts = [
    `-# Article ${escapeLine(article.id)} · ¶ ${receipt.paragraph} of ${article.paragraphs.length} · characters ${receipt.start} to ${receipt.end}`,
    `-# SHA-256 of the text: ${receipt.textHash}`,
    `\`\`\`\nnpm run -s verbatim -- prove ${encodeReceipt(receipt)}\n\`\`\``,
  ].join('\n');
  const words = quoteMarkdown(quote);
  const fits = head.length + words.length + facts.length + 2 <= room;
  return [head, fits ? words : TOO_LONG, facts].join('\n');
}

function listed(quote: Quote): string {
  const receipt = receiptFor(quote);
  return `-# ¶ ${receipt.paragraph}\n\`\`\`\n${encodeReceipt(receipt)}\n\`\`\``;
}
