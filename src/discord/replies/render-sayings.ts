import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { Passage } from '../../domain/passage.ts';
import { Quote } from '../../domain/quote.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import type { Sayings } from '../../use-cases/asking/list-sayings.ts';
import type { LibrarySpeaker } from '../../use-cases/asking/list-speakers.ts';
import type { Wording } from '../../wording/wording.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { echo } from '../text/escape-markdown.ts';
import { quoteMarkdown } from '../text/quote-markdown.ts';
import { accents, linkButton, type Reply, type Row, reply, text } from './components.ts';
import { intoPages } from './pages.ts';
import { passageHeader, small } from './passage-header.ts';

const MAX_HEADING = 800;
/** Room for the heading of the reported statements. */
const MAX_SUBHEADING = 60;
/** Room for the line that says which page this is. */
const MAX_FOOT = 40;
/** As many as one proof button can carry. */
const MAX_ON_A_PAGE = 4;

/** A quote or a reported statement, in bold within the sentences that attribute it. */
export interface ShownSaying {
  readonly passage: Passage;
  readonly bold: Quote;
  readonly isReported: boolean;
}

/** A page of someone's quotes and, under a heading, of what the articles report in their own words. */
export function renderSayings(
  wording: Wording,
  speakers: readonly LibrarySpeaker[],
  shown: readonly ShownSaying[],
  { page, pages }: { readonly page: number; readonly pages: number },
  row: Row,
): Reply {
  return reply(accents.neutral, [
    text(headingOf(wording, speakers)),
    ...shown.flatMap((saying, index) => [
      startsReports(shown, index) ? text(`**${echo(wording.speakers.reported)}**`) : undefined,
      entry(wording, saying),
    ]),
    pages === 1 ? undefined : text(small(wording.answers.page(page + 1, pages))),
    row,
  ]);
}

function startsReports(shown: readonly ShownSaying[], index: number): boolean {
  return shown[index]?.isReported === true && shown[index - 1]?.isReported !== true;
}

/** The quotes, then the reported statements, in pages that fit into one message each. */
export function sayingPages(wording: Wording, { speakers, sayings, reports }: Sayings): ShownSaying[][] {
  const all = [
    ...sayings.map(({ passage, quote }) => ({ passage, bold: quote, isReported: false })),
    ...reports.map(({ passage, words }) => ({ passage, bold: words, isReported: true })),
  ];
  return intoPages(all, {
    room: MAX_MESSAGE_TEXT - headingOf(wording, speakers).length - MAX_SUBHEADING - MAX_FOOT,
    max: MAX_ON_A_PAGE,
    lengthOf: (saying) => describe(wording, saying).length,
  });
}

function headingOf(wording: Wording, speakers: readonly LibrarySpeaker[]): string {
  const lines: string[] = [];
  for (const speaker of speakers) {
    const line = `### ${echo(wording.speakers.line(speaker))}`;
    if ([...lines, line].join('\n').length <= MAX_HEADING) lines.push(line);
  }
  return lines.join('\n');
}

function entry(wording: Wording, saying: ShownSaying): APIComponentInContainer {
  const { article, highlight } = saying.passage;
  const accessory = linkButton(wording.buttons.openSource, sourceLink(article, highlight));
  const description = text(describe(wording, saying));
  return accessory === undefined
    ? description
    : { type: ComponentType.Section, components: [description], accessory };
}

function describe(
  wording: Wording,
  { bold, passage: { article, paragraph, highlight } }: ShownSaying,
): string {
  const head = `${passageHeader(wording, article, paragraph)}\n`;
  const around = { start: highlight.start, end: Math.max(highlight.end, bold.end) };
  const words = quoteMarkdown(Quote.slice(article, around), bold);
  const fits = head.length + words.length <= MAX_MESSAGE_TEXT - MAX_HEADING - MAX_SUBHEADING - MAX_FOOT;
  return head + (fits ? words : small(wording.answers.tooLong));
}
