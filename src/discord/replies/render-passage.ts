import type { APIButtonComponent } from 'discord.js';
import type { Article, Paragraph, Span } from '../../domain/article.ts';
import type { Passage } from '../../domain/passage.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import { citationLine } from '../../wording/citation-words.ts';
import { linkToButton } from '../buttons/link-button.ts';
import { encodeState, type PassageState, type Standing } from '../buttons/passage-state.ts';
import { proofButton } from '../buttons/proof-button.ts';
import { MAX_BUTTON_URL, MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { type Emphasis, paragraphMarkdown, paragraphUnder } from '../text/quote-markdown.ts';
import { accents, button, buttonRow, linkButton, type Reply, reply, text } from './components.ts';

/** The heading stays as it is when the passage under it changes: it is found again by this id. */
export const HEADING_ID = 1;

const accentOf: Readonly<Record<Standing, number>> = {
  answer: accents.found,
  closest: accents.similar,
  exact: accents.found,
  reordered: accents.similar,
  nearest: accents.notFound,
  unmatched: accents.notFound,
  named: accents.neutral,
};

/** A message that shows one of the found passages with its attribution, its link and the buttons to the others. */
export function renderPassage(heading: string, passage: Passage, state: PassageState): Reply {
  const link = sourceLink(passage.article, passage.highlight);
  const head = `${standingLine(state)}**${escapeLine(passage.article.title)}**${attribution(passage)}`;
  const foot = footLine(state, link);
  const room = MAX_MESSAGE_TEXT - heading.length - head.length - foot.length;
  return reply(accentOf[state.standing], [
    text(heading, HEADING_ID),
    text(head),
    ...passageTexts(passage, state, room).map((part) => text(part)),
    foot === '' ? undefined : text(foot),
    buttonRow([...pager(state), contextButton(state, passage.article), linkButton('Open source', link)]),
    buttonRow([
      proofButton(state.references.slice(state.index, state.index + 1)),
      linkToButton(state.references[state.index]),
    ]),
  ]);
}

function attribution({ article, paragraph }: Passage): string {
  return `\n-# ${escapeLine(citationLine(article, paragraph))}`;
}

function standingLine({ standing }: PassageState): string {
  if (standing === 'unmatched') return '-# Not a match. What comes nearest:\n';
  return standing === 'nearest' ? '-# Not an answer. What comes nearest:\n' : '';
}

/** Which passage of how many, and the address where no button can carry it. */
function footLine({ references, index }: PassageState, link: string | undefined): string {
  const position = references.length > 1 ? `Passage ${index + 1} of ${references.length}` : undefined;
  const address = link !== undefined && link.length > MAX_BUTTON_URL ? `Source: <${link}>` : undefined;
  const parts = [position, address].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : `-# ${parts.join(' · ')}`;
}

function passageTexts(passage: Passage, { standing, context }: PassageState, room: number): string[] {
  const emphasis = emphasisOf(passage, standing);
  return context ? withNeighbours(passage, emphasis, room) : [paragraphText(passage, emphasis, room)];
}

/** Bold is what was found. Of a paragraph that was asked for as a whole, the beginning has to be there. */
export function emphasisOf({ paragraph, highlight }: Passage, standing: Standing): Emphasis {
  if (standing === 'named') return { around: paragraph.sentences[0] ?? highlight };
  const isFound = standing !== 'nearest' && standing !== 'unmatched';
  return isFound ? { around: highlight, bold: highlight } : { around: highlight };
}

function paragraphText({ article, paragraph }: Passage, emphasis: Emphasis, room: number): string {
  const shown = paragraphMarkdown(article, paragraph, room, emphasis);
  return shown || '-# This sentence is longer than a Discord message can be. *Open source* shows it.';
}

/** The paragraphs before and after share the room that is left, of the one its end, of the other its beginning. */
function withNeighbours(passage: Passage, emphasis: Emphasis, room: number): string[] {
  const { article, paragraph } = passage;
  const title = label(paragraph.number);
  const main = title + paragraphText(passage, emphasis, room - title.length);
  const before = article.paragraphs[paragraph.number - 2];
  const after = article.paragraphs[paragraph.number];
  const share = Math.floor((room - main.length) / (before !== undefined && after !== undefined ? 2 : 1));
  return [
    ...neighbourText(article, before, before?.sentences.at(-1), share),
    main,
    ...neighbourText(article, after, after?.sentences[0], share),
  ];
}

function neighbourText(
  article: Article,
  paragraph: Paragraph | undefined,
  around: Span | undefined,
  room: number,
) {
  if (paragraph === undefined || around === undefined) return [];
  return [paragraphUnder(label(paragraph.number), article, paragraph, room, { around })];
}

function label(number: number): string {
  return `-# ¶ ${number}\n`;
}

/** The buttons to the passages before and after. */
export function pager(state: PassageState): (APIButtonComponent | undefined)[] {
  const to = (index: number, words: string) =>
    state.references[index] === undefined
      ? undefined
      : button(words, encodeState({ ...state, index, context: false }));
  return [to(state.index - 1, 'Previous'), to(state.index + 1, 'Next')];
}

function contextButton(state: PassageState, article: Article): APIButtonComponent | undefined {
  if (article.paragraphs.length === 1) return undefined;
  const toggled = { ...state, context: !state.context };
  return button(state.context ? 'Hide context' : 'Context', encodeState(toggled));
}
