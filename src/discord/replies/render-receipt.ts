import type { Article, Paragraph } from '../../domain/article.ts';
import type { Quote } from '../../domain/quote.ts';
import { encodeReceipt, headlineReceiptFor, receiptFor } from '../../domain/receipts/make-receipt.ts';
import type { Receipt, TextReceipt } from '../../domain/receipts/receipt.ts';
import type { Wording } from '../../wording/wording.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { quoteMarkdown } from '../text/quote-markdown.ts';
import { accents, type Reply, reply, text } from './components.ts';
import { small } from './passage-header.ts';

/** For each quote its place in which text, its receipt, and how to check that. */
export function renderReceipts(wording: Wording, quotes: readonly Quote[]): Reply {
  const how = small(wording.proofs.receipts.howToCheck);
  const room = Math.floor((MAX_MESSAGE_TEXT - how.length) / Math.max(1, quotes.length));
  return reply(accents.neutral, [
    ...quotes.map((quote) => text(receiptText(wording, quote, room))),
    text(how),
  ]);
}

/** The same for an article's headline. */
export function renderHeadlineReceipt(wording: Wording, article: Article): Reply {
  const { receipts } = wording.proofs;
  const receipt = headlineReceiptFor(article);
  const facts = [receipts.headlinePlace(article.id), receipts.hash(receipt.textHash)].map(small);
  const lines = [`**${escapeLine(article.title)}**`, ...facts, receiptBlock(receipt)];
  return reply(accents.neutral, [text(lines.join('\n')), text(small(receipts.howToCheck))]);
}

/** Receipts alone, for the sentences of one text that the message above already shows. */
export function renderReceiptList(wording: Wording, quotes: readonly [Quote, ...Quote[]]): Reply {
  const [{ article }] = quotes;
  const { receipts } = wording.proofs;
  const how = small(receipts.howToCheck);
  const head = `**${escapeLine(article.title)}**\n${small(receipts.list)}`;
  let room = MAX_MESSAGE_TEXT - head.length - how.length;
  const fitting = quotes
    .map((quote) => listed(wording, quote))
    .filter((line) => {
      room -= line.length + 1;
      return room >= 0;
    });
  return reply(accents.neutral, [text(head), text(fitting.join('\n')), text(how)]);
}

function receiptText({ citations, proofs: { receipts } }: Wording, quote: Quote, room: number): string {
  const { article } = quote;
  const receipt = receiptFor(quote);
  const { start, end, textHash } = receipt;
  const head = `**${escapeLine(article.title)}**`;
  const facts = [
    small(receipts.place(article.id, citations.place(article, paragraphOf(article, receipt)), start, end)),
    small(receipts.hash(textHash)),
    receiptBlock(receipt),
  ].join('\n');
  const words = quoteMarkdown(quote);
  const fits = head.length + words.length + facts.length + 2 <= room;
  return [head, fits ? words : small(receipts.tooLong), facts].join('\n');
}

function paragraphOf({ id, paragraphs }: Article, { paragraph }: TextReceipt): Paragraph {
  const found = paragraphs[paragraph - 1];
  if (found === undefined) throw new RangeError(`${id} has no ¶ ${paragraph}`);
  return found;
}

function listed({ answers }: Wording, quote: Quote): string {
  const receipt = receiptFor(quote);
  return `${small(answers.paragraph(paragraphOf(quote.article, receipt)))}\n${receiptBlock(receipt)}`;
}

/** A code block, which Discord lets people copy whole. */
function receiptBlock(receipt: Receipt): string {
  return `\`\`\`\n${encodeReceipt(receipt)}\n\`\`\``;
}
