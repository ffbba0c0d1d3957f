import type { Passage } from '../../domain/passage.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import type { Wording } from '../../wording/wording.ts';
import { sourceMarkdown } from '../buttons/source-button.ts';
import { passageHeader, small } from '../replies/passage-header.ts';
import { paragraphMarkdown, unlessWhole } from '../text/quote-markdown.ts';

/** Characters of a paragraph beside others; a longer one is shown by whole sentences around what was found. */
const MAX_WORDS = 600;
/** Characters of found sentences that are longer than that, so that one of them still fits into a message. */
const MAX_LONG_WORDS = 2_400;

/** Title, citation and link of a passage, as one of several in a message. */
export function entryHeader(wording: Wording, { article, paragraph, highlight }: Passage): string {
  const link = sourceMarkdown(wording, sourceLink(article, highlight));
  return [passageHeader(wording, article, paragraph), ...(link === undefined ? [] : [link])].join(' · ');
}

/** The passage in its paragraph, in bold, as far as there is room. */
export function entryWords(wording: Wording, { article, paragraph, highlight }: Passage): string {
  const emphasis = { around: highlight, bold: unlessWhole(paragraph, [highlight]) };
  for (const room of [MAX_WORDS, MAX_LONG_WORDS]) {
    const words = paragraphMarkdown(wording, article, paragraph, room, emphasis);
    if (words !== '') return words;
  }
  return small(wording.answers.tooLong);
}
