import { type APIComponentInContainer, ComponentType } from 'discord.js';
import { referenceTo } from '../../domain/passage-reference.ts';
import { Quote } from '../../domain/quote.ts';
import { UserError } from '../../domain/user-error.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import type { Saying, Sayings } from '../../use-cases/list-sayings.ts';
import { citationLine } from '../../wording/citation-words.ts';
import { speakerLine } from '../../wording/speaker-words.ts';
import { MOST_PROVED, proofButton } from '../buttons/proof-button.ts';
import { encodeSaid, type SaidState } from '../buttons/said-state.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { echo, escapeLine } from '../text/escape-markdown.ts';
import { quoteMarkdown } from '../text/quote-markdown.ts';
import { accents, button, buttonRow, linkButton, type Reply, reply, text } from './components.ts';

const MAX_HEADING = 800;
/** Which page of how many. */
const MAX_FOOT = 40;

/** What somebody is quoted as saying, a page at a time: each quote in bold in the sentences that say who said it. */
export function renderSayings({ speakers, sayings }: Sayings, state: SaidState): Reply {
  const heading = headingOf(speakers.map(speakerLine));
  const pages = toPages(sayings, MAX_MESSAGE_TEXT - heading.length - MAX_FOOT);
  const shown = pages[state.page];
  if (shown === undefined) throw new UserError('stale-button', {});
  const to = (page: number, words: string) =>
    pages[page] === undefined ? undefined : button(words, encodeSaid({ ...state, page }));
  return reply(accents.neutral, [
    text(heading),
    ...shown.map(entry),
    pages.length === 1 ? undefined : text(`-# Page ${state.page + 1} of ${pages.length}`),
    buttonRow([
      to(state.page - 1, 'Previous'),
      to(state.page + 1, 'Next'),
      proofButton(shown.map(({ passage }) => referenceTo(passage))),
    ]),
  ]);
}

function headingOf(speakers: readonly string[]): string {
  const lines: string[] = [];
  for (const speaker of speakers) {
    const line = `### ${echo(speaker)}`;
    if ([...lines, line].join('\n').length <= MAX_HEADING) lines.push(line);
  }
  return lines.join('\n');
}

function toPages(sayings: readonly Saying[], space: number): Saying[][] {
  const pages: Saying[][] = [];
  let room = 0;
  for (const saying of sayings) {
    const page = pages.at(-1);
    const { length } = describe(saying);
    if (page === undefined || page.length === MOST_PROVED || length > room) {
      pages.push([saying]);
      room = space - length;
    } else {
      page.push(saying);
      room -= length;
    }
  }
  return pages;
}

function entry(saying: Saying): APIComponentInContainer {
  const { article, highlight } = saying.passage;
  const accessory = linkButton('Open source', sourceLink(article, highlight));
  const description = text(describe(saying));
  return accessory === undefined
    ? description
    : { type: ComponentType.Section, components: [description], accessory };
}

function describe({ quote, passage: { article, paragraph, highlight } }: Saying): string {
  const head = `**${escapeLine(article.title)}**\n-# ${escapeLine(citationLine(article, paragraph))}\n`;
  const around = { start: highlight.start, end: Math.max(highlight.end, quote.end) };
  const words = quoteMarkdown(Quote.slice(article, around), quote);
  const fits = head.length + words.length <= MAX_MESSAGE_TEXT - MAX_HEADING - MAX_FOOT;
  return head + (fits ? words : '-# Too long to be shown here.');
}
