import type { Match } from '../../domain/answer.ts';
import type { Paragraph, Span } from '../../domain/article.ts';
import { neighboursOf } from '../../domain/paragraphs/kinds.ts';
import type { Passage } from '../../domain/passage.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import { matchedWords } from '../../use-cases/asking/matched-words.ts';
import type { Wording } from '../../wording/wording.ts';
import { MAX_BUTTON_URL, MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { type Emphasis, paragraphMarkdown, paragraphUnder, unlessWhole } from '../text/quote-markdown.ts';
import { questionIn } from './asked-heading.ts';
import { accents, type Reply, type Row, reply, text } from './components.ts';
import { passageHeader, small } from './passage-header.ts';

/**
 * Why passages are shown: a search matched them, they do not say what was claimed, they are merely the closest to a question or to a quote, or their
 * paragraph was asked for by id, or they stand below the headline that a claim is, or resembles.
 */
export type PassageRole = Match | 'wrong' | 'nearest' | 'unmatched' | 'named' | 'headline' | 'like-headline';

/** Presentation of one of several passages. */
export interface PassageView {
  readonly role: PassageRole;
  /** Counted from 0, of how many. */
  readonly index: number;
  readonly of: number;
  /** Whether the paragraphs before and after are shown as well. */
  readonly context: boolean;
}

/** Component id of the heading, which stays when a button replaces the passage under it. */
export const HEADING_ID = 1;

const accentOf: Readonly<Record<PassageRole, number>> = {
  answer: accents.found,
  closest: accents.similar,
  exact: accents.found,
  reordered: accents.similar,
  wrong: accents.wrong,
  nearest: accents.notFound,
  unmatched: accents.notFound,
  named: accents.neutral,
  headline: accents.found,
  'like-headline': accents.similar,
};

/** Whether the words looked for are the article's headline, which the paragraph does not have. */
export function isHeadlineRole(role: PassageRole): boolean {
  return role === 'headline' || role === 'like-headline';
}

/** Where the buttons of a reply stand. */
export interface ButtonRows {
  readonly underHeading: readonly Row[];
  readonly below: readonly Row[];
}

/** A passage under its heading, with attribution, link and buttons. */
export function renderPassage(
  wording: Wording,
  heading: string,
  passage: Passage,
  view: PassageView,
  { underHeading, below }: ButtonRows,
): Reply {
  const { article, paragraph, highlight } = passage;
  const head = [...roleLine(wording, view.role), passageHeader(wording, article, paragraph)].join('\n');
  const foot = footLine(wording, view, sourceLink(article, highlight));
  const room = MAX_MESSAGE_TEXT - heading.length - head.length - foot.length;
  return reply(accentOf[view.role], [
    text(heading, HEADING_ID),
    ...underHeading,
    text(head),
    ...passageTexts(wording, passage, view, heading, room).map((part) => text(part)),
    foot === '' ? undefined : text(foot),
    ...below,
  ]);
}

function roleLine({ answers }: Wording, role: PassageRole): string[] {
  if (role === 'unmatched') return [small(answers.notAMatch)];
  if (isHeadlineRole(role)) return [small(answers.belowHeadline)];
  return role === 'nearest' ? [small(answers.notAnAnswer)] : [];
}

/** Which passage of how many, and the address if it is too long for a button. */
function footLine({ answers }: Wording, { index, of }: PassageView, link: string | undefined): string {
  const parts = [
    of > 1 && answers.passage(index + 1, of),
    link !== undefined && link.length > MAX_BUTTON_URL && answers.source(`<${link}>`),
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `-# ${parts.join(' · ')}`;
}

function passageTexts(
  wording: Wording,
  passage: Passage,
  view: PassageView,
  heading: string,
  room: number,
): string[] {
  const emphasis = emphasisOf(passage, view.role, heading);
  return view.context
    ? withNeighbours(wording, passage, emphasis, room)
    : [paragraphText(wording, passage, emphasis, room)];
}

/**
 * Bold marks the sentence that answers, or the words of a quote that the paragraph has; never the whole paragraph. One that was
 * asked for by id is shown from its beginning.
 *
 * @param heading begins with the quote
 */
export function emphasisOf(passage: Passage, role: PassageRole, heading: string): Emphasis {
  const { paragraph, highlight } = passage;
  switch (role) {
    case 'named':
      return { around: paragraph.sentences[0] ?? highlight };
    case 'answer':
    case 'closest':
      return { around: highlight, bold: unlessWhole(paragraph, [highlight]) };
    case 'exact':
    case 'reordered':
    case 'wrong':
      return { around: highlight, bold: unlessWhole(paragraph, quotedWords(passage, heading)) };
    default:
      return { around: highlight };
  }
}

/** Of a quote that the heading shortens, the sentences are all that is known. */
export function quotedWords(passage: Passage, heading: string): readonly Span[] {
  const quote = questionIn(heading);
  return /…”?$/u.test(quote) ? [passage.highlight] : matchedWords(passage, quote);
}

function paragraphText(
  wording: Wording,
  { article, paragraph }: Passage,
  emphasis: Emphasis,
  room: number,
): string {
  const shown = paragraphMarkdown(wording, article, paragraph, room, emphasis);
  return shown || small(wording.answers.sentenceTooLong);
}

/** The neighbours share the room that is left: the end of the one before, the beginning of the one after. */
function withNeighbours(wording: Wording, passage: Passage, emphasis: Emphasis, room: number): string[] {
  const { article, paragraph } = passage;
  const label = (shown: Paragraph) => `${small(wording.answers.paragraph(shown))}\n`;
  const title = label(paragraph);
  const main = title + paragraphText(wording, passage, emphasis, room - title.length);
  const { before, after } = neighboursOf(article, paragraph);
  const share = Math.floor((room - main.length) / (before !== undefined && after !== undefined ? 2 : 1));
  const neighbour = (other: Paragraph | undefined, around: Span | undefined) =>
    other === undefined || around === undefined
      ? []
      : [paragraphUnder(wording, label(other), article, other, share, { around })];
  return [...neighbour(before, before?.sentences.at(-1)), main, ...neighbour(after, after?.sentences[0])];
}
