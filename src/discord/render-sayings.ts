import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';
import { sourceLink } from '../domain/text-fragment.ts';
import { UserError } from '../domain/user-error.ts';
import type { Saying, Sayings } from '../use-cases/quotes-by-speaker.ts';
import { referenceTo } from '../use-cases/recall-passage.ts';
import { citationLine } from '../wording/citation-words.ts';
import { speakerLine } from '../wording/speaker-words.ts';
import { accents, button, buttonRow, linkButton, type Reply, reply, text } from './components.ts';
import { escapeLine } from './escape-markdown.ts';
import { MAX_CUSTOM_ID, MAX_MESSAGE_TEXT } from './limits.ts';
import { proofButton } from './proof-button.ts';
import { paragraphMarkdown } from './quote-markdown.ts';

export const SAID_BUTTON = 'said';

const ON_A_PAGE = 3;
const ROOM_FOR_THE_HEADING = 600;
const MOST_SPEAKERS = 3;

/** Whose quotes were asked for, and which page of them, counted from 0. */
export interface SaidAsked {
  readonly speaker: string;
  readonly article?: string | undefined;
  readonly page: number;
}

/** What somebody is quoted as saying, in whole sentences, the quote in bold, so that the words that name its speaker are seen. */
export function renderSayings({ speakers, sayings }: Sayings, asked: SaidAsked): Reply {
  const { page } = asked;
  const shown = sayings.slice(ON_A_PAGE * page, ON_A_PAGE * (page + 1));
  if (shown.length === 0) throw new UserError('stale-button', {});
  const pages = Math.ceil(sayings.length / ON_A_PAGE);
  const room = Math.floor((MAX_MESSAGE_TEXT - ROOM_FOR_THE_HEADING) / shown.length);
  return reply(accents.found, [
    text(headingOf(speakers)),
    ...shown.map((saying) => text(sayingText(saying, room))),
    pages > 1 ? text(`-# Page ${page + 1} of ${pages}`) : undefined,
    buttonRow(shown.map(({ passage }, index) => openButton(passage, index, shown.length))),
    buttonRow([
      turn(asked, page - 1, pages, 'Previous'),
      turn(asked, page + 1, pages, 'Next'),
      proofButton(shown.map(({ passage }) => referenceTo(passage))),
    ]),
  ] satisfies (APIComponentInContainer | undefined)[]);
}

function headingOf(speakers: Sayings['speakers']): string {
  const lines = speakers.slice(0, MOST_SPEAKERS).map((speaker) => escapeLine(cut(speakerLine(speaker))));
  const more = speakers.length - lines.length;
  return [`### ${lines.join('\n### ')}`, ...(more > 0 ? [`-# and ${more} more who are called so`] : [])].join(
    '\n',
  );
}

function cut(line: string): string {
  const most = ROOM_FOR_THE_HEADING / MOST_SPEAKERS / 2;
  return line.length <= most ? line : `${line.slice(0, most - 1).toWellFormed()}…`;
}

function sayingText({ quote, passage }: Saying, room: number): string {
  const { article, paragraph, highlight } = passage;
  const head = `**${escapeLine(article.title)}**\n-# ${escapeLine(citationLine(article, paragraph))}\n`;
  const bold = { start: quote.start, end: Math.min(quote.end, highlight.end) };
  const words = paragraphMarkdown(article, paragraph, room - head.length, { around: highlight, bold });
  return head + (words || '-# This sentence is too long to be shown here. *Open source* shows it.');
}

function openButton(
  { article, paragraph, highlight }: Saying['passage'],
  index: number,
  count: number,
): APIButtonComponent | undefined {
  const label = count === 1 ? 'Open source' : `Open ${index + 1} (¶ ${paragraph.number})`;
  return linkButton(label, sourceLink(article, highlight));
}

/** Nothing where there is no such page, or where a button cannot hold the name. */
function turn(
  { speaker, article = '' }: SaidAsked,
  page: number,
  pages: number,
  words: string,
): APIButtonComponent | undefined {
  const id = [SAID_BUTTON, page, encodeURIComponent(article), speaker].join(':');
  return page < 0 || page >= pages || id.length > MAX_CUSTOM_ID ? undefined : button(words, id);
}

/** @throws UserError stale-button */
export function decodeSaid(customId: string): SaidAsked {
  const { page, article, speaker } =
    /^said:(?<page>\d{1,4}):(?<article>[^:]*):(?<speaker>[\s\S]+)$/u.exec(customId)?.groups ?? {};
  if (page === undefined || speaker === undefined) throw new UserError('stale-button', {});
  const named = article ? { article: decodeURIComponent(article) } : {};
  return { speaker, ...named, page: Number(page) };
}
