import { type APIButtonComponent, ButtonStyle, type Message } from 'discord.js';
import type { Article, Paragraph } from '../../domain/article.ts';
import type { Extraction, WarningCode } from '../../domain/extraction.ts';
import type { Twin } from '../../use-cases/find-twin.ts';
import { amountWords, sizeWords, sourceParts } from '../../wording/citation-words.ts';
import { languageList } from '../../wording/language-words.ts';
import { warningWords } from '../../wording/warning-words.ts';
import { accents, button, buttonRow, linkButton, type Reply, reply, text } from '../replies/components.ts';
import { escapeLine, escapeMarkdown } from '../text/escape-markdown.ts';
import { contentWithId } from '../text/message-text.ts';
import { paragraphMarkdown } from '../text/quote-markdown.ts';

export const PUBLISH = 'article-publish';
export const EDIT = 'article-edit';
export const DISCARD = 'article-discard';

/** By this the warnings of the extraction are found in the message again. */
const WARNINGS_ID = 701;
const ROOM_FOR_A_PARAGRAPH = 700;
/** What a person settles by filling in the fields. */
const SETTLED_BY_EDITING: ReadonlySet<WarningCode> = new Set([
  'no-title',
  'language-unclear',
  'language-differs',
]);

export interface Audit {
  /** As it would be published. */
  readonly draft: Article;
  readonly twin: Twin | undefined;
  /** What was found out when it was read; of an audit that was edited, what the message says of it. */
  readonly report: string;
  /** Warnings that editing settles. */
  readonly toSettle?: string;
}

/** What is to be looked at before an article is published: nobody but the manager sees it. */
export function renderAudit({ draft, twin, report, toSettle = '' }: Audit): Reply {
  const { paragraphs } = draft;
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  const twinLine = twin === undefined ? '' : `⚠️ ${escapeMarkdown(twinWords(twin))}`;
  const notes = [twinLine, toSettle].filter((line) => line !== '').join('\n');
  return reply(accents.neutral, [
    text(headOf(draft)),
    text(report, WARNINGS_ID),
    notes === '' ? undefined : text(notes),
    first === undefined
      ? undefined
      : text(namedParagraph(draft, first, 'First paragraph', ROOM_FOR_A_PARAGRAPH)),
    last === undefined || last === first
      ? undefined
      : text(namedParagraph(draft, last, 'Last paragraph', ROOM_FOR_A_PARAGRAPH)),
    buttonRow(auditButtons(draft)),
  ]);
}

/** How much was kept, and what to look at. */
export function reportOf(extraction: Extraction, draft: Article): Pick<Audit, 'report' | 'toSettle'> {
  const lines = (settled: boolean) =>
    extraction.warnings
      .filter(({ code }) => SETTLED_BY_EDITING.has(code) === settled)
      .map((warning) => `⚠️ ${escapeMarkdown(warningWords(warning))}`);
  const dropped =
    extraction.dropped === 0
      ? 'nothing was left out'
      : `left out (menus, advertisements and the like): ${amountWords(extraction.dropped, extraction.droppedWords)}`;
  return {
    report: [`Kept: ${sizeWords(draft)}; ${dropped}.`, ...lines(false)].join('\n'),
    toSettle: lines(true).join('\n'),
  };
}

/** The report that an audit shows already. */
export function reportIn(message: Message): string {
  return contentWithId(message, WARNINGS_ID);
}

function headOf(draft: Article): string {
  const source = [...sourceParts(draft), languageList([draft.language])].map(escapeLine).join(' · ');
  return `### ${escapeLine(draft.title)}\n-# ${source}\n**Not published yet.** Nobody finds it before you press *Publish*.`;
}

/** A paragraph under its name, from its beginning on, in at most `room` characters. */
export function namedParagraph(article: Article, paragraph: Paragraph, name: string, room: number): string {
  const around = paragraph.sentences[0] ?? paragraph;
  const words = paragraphMarkdown(article, paragraph, room, { around });
  return `-# ${name}\n${words === '' ? '-# […] its first sentence is too long to be shown here' : words}`;
}

function twinWords({ article, sameAddress, differing }: Twin): string {
  const why = sameAddress ? 'from this address' : 'with nearly this text';
  const count = differing === 1 ? '1 paragraph differs' : `${differing} paragraphs differ`;
  const how = differing === 0 ? 'no paragraph differs' : count;
  return `Already in the library: “${article.title}” is ${why}; ${how}.`;
}

function auditButtons({ id, url }: Article): (APIButtonComponent | undefined)[] {
  return [
    button('Publish', `${PUBLISH}:${id}`, ButtonStyle.Primary),
    button('Edit', `${EDIT}:${id}`),
    button('Discard', `${DISCARD}:${id}`, ButtonStyle.Danger),
    linkButton('Open source', url),
  ];
}
