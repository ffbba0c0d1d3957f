import type { APIButtonComponent } from 'discord.js';
import { type Summary, type SummarySentence, summaryShares } from '../../use-cases/summarize-text.ts';
import { sourceParts } from '../../wording/citation-words.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { quoteMarkdown } from '../text/quote-markdown.ts';
import { accents, buttonRow, linkButton, type Reply, reply, text } from './components.ts';

/** For the title, the attribution and the count, at their longest. */
const ROOM_FOR_THE_REST = 1_200;

/** Whole sentences of the article in its order, each under its ¶. */
export function renderSummary(summary: Summary, proof?: APIButtonComponent): Reply {
  const { article, sentences, words, length } = summary;
  const heading = `### ${escapeLine(article.title)}`;
  const attribution = sourceParts(article).map(escapeLine).join(' · ');
  const count =
    `-# ${sentences.length === 1 ? '1 sentence' : `${sentences.length} sentences`} of the article itself, ` +
    `${words} of its ${article.words} words (${length}: at most ${Math.round(100 * summaryShares[length])} %)`;
  return reply(accents.neutral, [
    text(attribution === '' ? heading : `${heading}\n-# ${attribution}`),
    text(sentencesMarkdown(sentences)),
    text(count),
    buttonRow([proof, linkButton('Open source', article.url)]),
  ]);
}

/** Whether a message can hold these sentences: where it cannot, a summary takes fewer, never halves. */
export function fitsOneMessage(sentences: readonly SummarySentence[]): boolean {
  return sentencesMarkdown(sentences).length <= MAX_MESSAGE_TEXT - ROOM_FOR_THE_REST;
}

function sentencesMarkdown(sentences: readonly SummarySentence[]): string {
  return sentences
    .map(({ paragraph, quote }) => `-# ¶ ${paragraph.number}\n${quoteMarkdown(quote)}`)
    .join('\n');
}
