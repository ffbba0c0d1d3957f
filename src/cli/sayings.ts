import type { Passage } from '../domain/passage.ts';
import type { Quote } from '../domain/quote.ts';
import { encodeReceipt, receiptFor } from '../domain/receipts/make-receipt.ts';
import type { ReportedSaying, Saying, Sayings } from '../use-cases/asking/list-sayings.ts';
import type { LibrarySpeaker } from '../use-cases/asking/list-speakers.ts';
import { citedText } from './cited-text.ts';
import { passageJson } from './passage-json.ts';
import { blocks } from './passage-text.ts';
import { printable } from './printable.ts';
import type { Styles, TextStyle } from './terminal.ts';
import { wording } from './wording.ts';

export function sayingsText({ speakers, sayings, reports }: Sayings, { bold }: Styles): string {
  return blocks(
    speakerLines(speakers),
    ...sayings.map(({ quote, passage }) => sayingText(quote, passage, bold)),
    reports.length > 0 && `${wording.speakers.reported}:`,
    ...reports.map(({ words, passage }) => sayingText(words, passage, bold)),
  );
}

/** Shows whole sentences around what was said, because they name its speaker. */
function sayingText(marked: Quote, passage: Passage, bold: TextStyle): string {
  const { article, paragraph, highlight } = passage;
  const around = { start: highlight.start, end: Math.max(highlight.end, marked.end) };
  return citedText({ article, paragraph, around, marked, linked: highlight }, bold);
}

export function sayingsJson({ speakers, sayings, reports }: Sayings) {
  return {
    answered: true,
    speakers: speakers.map(speakersJson),
    quotes: sayings.map(sayingJson),
    reported: reports.map(reportJson),
  };
}

/** `words` leaves out the attribution, which is in `clause`; `sentence` has both. */
function reportJson({ speaker, words, clause, passage }: ReportedSaying) {
  return { speaker: speaker.text, words: words.text, clause: clause.text, ...passageJson(passage) };
}

/** `quote` includes its quotation marks. `clause` holds the words that name the speaker. */
function sayingJson({ speaker, quote, clause, passage }: Saying) {
  return {
    speaker: speaker.text,
    quote: quote.text,
    clause: clause?.text ?? null,
    ...passageJson(passage),
    receipt: encodeReceipt(receiptFor(quote)),
  };
}

export function speakersText(speakers: readonly LibrarySpeaker[]): string {
  return speakers.length === 0 ? wording.speakers.none : speakerLines(speakers);
}

export function speakersJson({ name, variants, quotes, reports, articles }: LibrarySpeaker) {
  return { name, variants, quotes, reported: reports, articles };
}

function speakerLines(speakers: readonly LibrarySpeaker[]): string {
  return speakers.map((speaker) => printable(wording.speakers.line(speaker))).join('\n');
}
