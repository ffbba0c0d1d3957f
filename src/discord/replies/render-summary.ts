import { type Summary, type SummarySentence, summaryRuns, summaryShares } from '../../domain/summary.ts';
import { type Wording, wordingFor } from '../../wording/wording.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { quoteMarkdown } from '../text/quote-markdown.ts';
import { accents, type Reply, type Row, reply, text } from './components.ts';
import { small } from './passage-header.ts';

/** Characters kept for the title, the attribution and the size at their longest. */
const ROOM_FOR_THE_REST = 1_200;

/** Whole sentences of the article in its order, each under its ¶. */
export function renderSummary(wording: Wording, summary: Summary, row: Row): Reply {
  const { answers, citations } = wording;
  const { article, sentences, words, length, focus } = summary;
  const source = citations.source(article).join(' · ');
  const about = focus === undefined ? '' : `\n${escapeLine(answers.summaryFocus(focus))}`;
  const heading = `### ${escapeLine(article.title)}`;
  const size = answers.summarySize(sentences.length, words, article.words, summaryShares[length]);
  return reply(accents.neutral, [
    text(`${heading}${source === '' ? '' : `\n${small(source)}`}${about}`),
    text(sentencesMarkdown(wording, sentences)),
    text(small(size)),
    row,
  ]);
}

/** Whether one message can hold these sentences: a summary takes fewer rather than half of one. */
export function fitsOneMessage(sentences: readonly SummarySentence[]): boolean {
  return sentencesMarkdown(wordingFor('discord'), sentences).length <= MAX_MESSAGE_TEXT - ROOM_FOR_THE_REST;
}

/** Small lines name the paragraphs, and mark what is left out of one. */
function sentencesMarkdown({ answers }: Wording, sentences: readonly SummarySentence[]): string {
  return summaryRuns(sentences)
    .map(({ paragraph, quote, afterGap }) => {
      const line = afterGap ? answers.omission : answers.paragraph(paragraph);
      return `${small(line)}\n${quoteMarkdown(quote)}`;
    })
    .join('\n');
}
