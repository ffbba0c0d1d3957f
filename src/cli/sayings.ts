import { encodeReceipt, receiptFor } from '../domain/receipt.ts';
import { sourceLink } from '../text-fragments/link-to-span.ts';
import type { Saying, Sayings } from '../use-cases/list-sayings.ts';
import type { LibrarySpeaker } from '../use-cases/list-speakers.ts';
import { speakerLine } from '../wording/speaker-words.ts';
import { passageJson } from './passage-json.ts';
import { citedText, type Styles } from './passage-text.ts';
import { printable } from './printable.ts';

export function sayingsText({ speakers, sayings }: Sayings, { bold }: Styles): string {
  const heads = speakers.map((speaker) => printable(speakerLine(speaker)));
  return [heads.join('\n'), ...sayings.map((saying) => sayingText(saying, bold))].join('\n\n');
}

/** The whole sentences around the quote, the quote in bold: so the words that name its speaker are seen. */
function sayingText({ quote, passage }: Saying, bold: Styles['bold']): string {
  const { article, paragraph, highlight } = passage;
  const link = sourceLink(article, highlight);
  const around = { start: highlight.start, end: Math.max(highlight.end, quote.end) };
  return [
    citedText(article, paragraph, { around, span: quote, bold }),
    ...(link === undefined ? [] : ['', link]),
  ].join('\n');
}

export function sayingsJson({ speakers, sayings }: Sayings) {
  return { answered: true, speakers: speakers.map(speakersJson), quotes: sayings.map(sayingJson) };
}

/** `quote` has its quotation marks; `clause` gives it to the speaker. */
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
  if (speakers.length === 0) return 'Nobody is quoted by name here.';
  return speakers.map((speaker) => printable(speakerLine(speaker))).join('\n');
}

export function speakersJson({ name, variants, quotes, articles }: LibrarySpeaker) {
  return { name, variants, quotes, articles };
}
