import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { Article, Paragraph } from '../../domain/article.ts';
import { findDoubtful } from '../../use-cases/adding/find-doubtful.ts';
import type { Twin } from '../../use-cases/adding/find-twin.ts';
import type { Wording } from '../../wording/wording.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { intoPages } from '../replies/pages.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { paragraphMarkdown } from '../text/quote-markdown.ts';
import { type AuditNotes, noteTexts, warning } from './audit-notes.ts';
import { auditRows, dropButton } from './draft-buttons.ts';

/** Paragraphs on one page: a form has this many fields. */
const MAX_ON_A_PAGE = 5;
/** Characters of paragraphs on one page. More show more of a text at once, in a message that has to be scrolled. */
const MAX_ROOM = 2_400;
const MIN_ROOM = 600;
/** No page goes over a multiple of this many paragraphs, so that only those near the shown one need be laid out. */
const BLOCK = 50;

export interface Audit {
  /** The article as it would be published. */
  readonly draft: Article;
  readonly notes: AuditNotes;
  readonly twin: Twin | undefined;
  /** Number of blocks that reading the source left out. */
  readonly leftOut: number;
  /** Number of a paragraph on the page to show. */
  readonly shown: number;
  /** What became of the last form, as Markdown. */
  readonly outcome?: string;
}

/** A page of a draft's paragraphs, to review before it is published. */
export function renderAudit(wording: Wording, { draft, notes, twin, leftOut, shown, outcome }: Audit): Reply {
  const above = [
    text(headOf(wording, draft)),
    outcome === undefined ? undefined : text(outcome),
    ...noteTexts(notes),
    twin === undefined ? undefined : text(warning(twinNote(wording, twin))),
  ].filter((component) => component !== undefined);
  const taken = above.reduce((sum, { content }) => sum + content.length, 0);
  const room = Math.min(MAX_ROOM, Math.max(MIN_ROOM, MAX_MESSAGE_TEXT - taken));
  const shownDraft = { wording, draft, room, doubtful: findDoubtful(draft) };
  const pages = pagesNear(shownDraft, shown);
  const found = pages.findIndex((page) => page.some(({ number }) => number >= shown));
  const page = found === -1 ? pages.length - 1 : found;
  const [here = [], before, after] = [pages[page], pages[page - 1], pages[page + 1]];
  return reply(accents.neutral, [
    ...above,
    ...here.map((paragraph) => entry(shownDraft, paragraph)),
    ...auditRows(wording, { draft, here, before, after, leftOut, isDoubtful: notes.serious !== '' }),
  ]);
}

/** The pages of the block that has this paragraph, and of those before and after it. */
function pagesNear(shownDraft: ShownDraft, shown: number): Paragraph[][] {
  const { paragraphs } = shownDraft.draft;
  const block = Math.floor((Math.min(shown, paragraphs.length) - 1) / BLOCK);
  return [block - 1, block, block + 1].flatMap((each) =>
    intoPages(paragraphs.slice(Math.max(0, each * BLOCK), Math.max(0, (each + 1) * BLOCK)), {
      room: shownDraft.room,
      max: MAX_ON_A_PAGE,
      lengthOf: (paragraph) => entryText(shownDraft, paragraph).length,
    }),
  );
}

/** A draft's title and source, and how much of it there is. */
function headOf({ citations, managing }: Wording, draft: Article): string {
  const source = [...citations.source(draft), citations.language(draft.language)].join(' · ');
  const { notPublished, publishHint, kept } = managing.draft;
  return `### ${escapeLine(draft.title)}\n${small(source)}\n**${escapeLine(notPublished)}** ${escapeLine(publishHint)}\n${escapeLine(kept(citations.size(draft)))}`;
}

/** A draft and how its paragraphs are shown. */
interface ShownDraft {
  readonly wording: Wording;
  readonly draft: Article;
  /** Characters for a paragraph. */
  readonly room: number;
  /** Numbers of paragraphs. */
  readonly doubtful: ReadonlySet<number>;
}

function entry(shown: ShownDraft, paragraph: Paragraph): APIComponentInContainer {
  const words = text(entryText(shown, paragraph));
  if (shown.draft.paragraphs.length === 1) return words;
  const accessory = dropButton(shown.wording, shown.draft, paragraph);
  return { type: ComponentType.Section, components: [words], accessory };
}

function entryText({ wording, draft, room, doubtful }: ShownDraft, paragraph: Paragraph): string {
  const { citations, managing } = wording;
  const doubt = doubtful.has(paragraph.number) ? [managing.draft.doubtful] : [];
  const name = [citations.place(draft, paragraph), ...doubt].join(' · ');
  return namedParagraph(wording, draft, paragraph, name, room);
}

/** A paragraph under a label, from its beginning, in at most `room` characters. */
export function namedParagraph(
  wording: Wording,
  article: Article,
  paragraph: Paragraph,
  name: string,
  room: number,
): string {
  const around = paragraph.sentences[0] ?? paragraph;
  const label = `${small(name)}\n`;
  const words = paragraphMarkdown(wording, article, paragraph, room - label.length, { around });
  return `${label}${words === '' ? small(wording.managing.draft.firstSentenceTooLong) : words}`;
}

function twinNote({ managing }: Wording, { article, sameAddress, differing }: Twin): string {
  const { sameAddress: address, sameText } = managing.draft;
  return (sameAddress ? address : sameText)(article.title, differing);
}
