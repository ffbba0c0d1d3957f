import type { Quote } from '../domain/quote.ts';
import { encodeReceipt, receiptFor } from '../domain/receipt.ts';
import { accents, type Reply, reply, text } from './components.ts';
import { escapeLine } from './escape-markdown.ts';
import { MAX_MESSAGE_TEXT } from './limits.ts';
import { quoteMarkdown } from './quote-markdown.ts';

/** Where the words stand in which text, and the command that checks it. */
export function renderReceipt(quote: Quote): Reply {
  const { article } = quote;
  const receipt = receiptFor(quote);
  const head = `### Proof\n**${escapeLine(article.title)}**`;
  const facts = [
    `-# Article ${escapeLine(article.id)} · ¶ ${receipt.paragraph} of ${article.paragraphs.length} · characters ${receipt.start} to ${receipt.end}`,
    `-# SHA-256 of the text: ${receipt.textHash}`,
    'Whoever runs the bot can check it, and so can anybody with an export of the library (`--from FILE`):',
    `\`\`\`\nverbatim prove ${encodeReceipt(receipt)}\n\`\`\``,
  ].join('\n');
  const words = quoteMarkdown(quote, quote);
  const fits = words.length <= MAX_MESSAGE_TEXT - head.length - facts.length;
  return reply(accents.neutral, [
    text(head),
    text(fits ? words : '-# These words are longer than a Discord message can be.'),
    text(facts),
  ]);
}
