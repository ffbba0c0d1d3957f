import { encodeReceipt, receiptFor } from '../domain/receipt.ts';
import type { Saying, Sayings } from '../use-cases/asking/list-sayings.ts';
import type { LibrarySpeaker } from '../use-cases/asking/list-speakers.ts';
import { citedText } from './cited-text.ts';
import { passageJson } from './passage-json.ts';
import { blocks } from './passage-text.ts';
import { printable } from './printable.ts';
import type { Styles, TextStyle } from './terminal.ts';
import { wording } from './wording.ts';

export function sayingsText({ speakers, sayings }: Sayings, { bold }: Styles): string {
  return blocks(speakerLines(speakers), ...sayings.map((saying) => sayingText(saying, bold)));
}

/** Shows whole sentences around the quote, because they name its speaker. */
function sayingText({ quote, passage }: Saying, bold: TextStyle): string {
  const { article, paragraph, highlight } = passage;
  const around = { start: highlight.start, end: Math.max(highlight.end, quote.end) };
  return citedText({ article, paragraph, around, marked: quote, linked: highlight }, bold);
}

export function sayingsJson({ speakers, sayings }: Sayings) {
  return { answered: true, speakers: speakers.map(speakersJson), quotes: sayings.map(sayingJson) };
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

export function speakersJson({ name, variants, quotes, articles }: LibrarySpeaker) {
  return { name, variants, quotes, articles };
}

function speakerLines(speakers: readonly LibrarySpeaker[]): string {
  return speakers.map((speaker) => printable(wording.speakers.line(speaker))).join('\n');
}
