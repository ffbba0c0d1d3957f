import type { Message } from 'discord.js';
import type { Article, Paragraph } from '../../domain/article.ts';
import type { Extraction, WarningCode } from '../../domain/extraction.ts';
import type { Twin } from '../../use-cases/adding/find-twin.ts';
import type { Wording } from '../../wording/wording.ts';
import { accents, type Reply, type Row, reply, text } from '../replies/components.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { contentWithId } from '../text/message-text.ts';
import { paragraphMarkdown } from '../text/quote-markdown.ts';

/** Component id of the extraction's report: an edited draft takes it from the message. */
const REPORT_ID = 701;
const ROOM_FOR_A_PARAGRAPH = 700;
/** Warnings that editing the fields settles. */
const SETTLED_BY_EDITING: ReadonlySet<WarningCode> = new Set([
  'no-title',
  'language-unclear',
  'language-differs',
]);

export interface Audit {
  /** The article as it would be published. */
  readonly draft: Article;
  readonly twin: Twin | undefined;
  /** Markdown: how much was kept, and warnings; for an edited draft, taken from the message. */
  readonly report: string;
  /** Markdown: warnings that editing settles. */
  readonly toSettle?: string;
}

/** A draft to review before it is published; only the manager sees it. */
export function renderAudit(
  wording: Wording,
  { draft, twin, report, toSettle = '' }: Audit,
  row: Row,
): Reply {
  const { draft: words } = wording.managing;
  const first = draft.paragraphs[0];
  const last = draft.paragraphs.at(-1);
  const paragraph = (shown: Paragraph, name: string) =>
    text(namedParagraph(wording, draft, shown, name, ROOM_FOR_A_PARAGRAPH));
  const notes = [...(twin === undefined ? [] : [warning(twinNote(wording, twin))]), toSettle]
    .filter((line) => line !== '')
    .join('\n');
  return reply(accents.neutral, [
    text(headOf(wording, draft)),
    text(report, REPORT_ID),
    notes === '' ? undefined : text(notes),
    first === undefined ? undefined : paragraph(first, words.firstParagraph),
    last === undefined || last === first ? undefined : paragraph(last, words.lastParagraph),
    row,
  ]);
}

/** How much was kept, and warnings. */
export function reportOf(
  wording: Wording,
  extraction: Extraction,
  draft: Article,
): Pick<Audit, 'report' | 'toSettle'> {
  const { citations, managing } = wording;
  const lines = (settled: boolean) =>
    extraction.warnings
      .filter(({ code }) => SETTLED_BY_EDITING.has(code) === settled)
      .map((one) => warning(wording.warning(one)));
  const kept = citations.size(draft);
  const size =
    extraction.dropped === 0
      ? managing.draft.kept(kept)
      : managing.draft.keptAndLeftOut(kept, citations.amount(extraction.dropped, extraction.droppedWords));
  return { report: [escapeLine(size), ...lines(false)].join('\n'), toSettle: lines(true).join('\n') };
}

/** The report in a draft's message. */
export function reportIn(message: Message): string {
  return contentWithId(message, REPORT_ID);
}

function headOf({ citations, managing }: Wording, draft: Article): string {
  const source = [...citations.source(draft), citations.language(draft.language)].join(' · ');
  const { notPublished, publishHint } = managing.draft;
  return `### ${escapeLine(draft.title)}\n${small(source)}\n**${escapeLine(notPublished)}** ${escapeLine(publishHint)}`;
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
  const words = paragraphMarkdown(wording, article, paragraph, room, { around });
  return `${small(name)}\n${words === '' ? small(wording.managing.draft.firstSentenceTooLong) : words}`;
}

function twinNote({ managing }: Wording, { article, sameAddress, differing }: Twin): string {
  const { sameAddress: address, sameText } = managing.draft;
  return (sameAddress ? address : sameText)(article.title, differing);
}

function warning(words: string): string {
  return `⚠️ ${escapeLine(words)}`;
}
