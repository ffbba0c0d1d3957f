import type { APITextDisplayComponent, Message } from 'discord.js';
import { type Extraction, isSerious, type WarningCode } from '../../domain/extraction.ts';
import type { Wording } from '../../wording/wording.ts';
import { text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { findContent } from '../text/message-text.ts';

/**
 * What reading a draft's source told, as Markdown; empty where it told nothing. A draft stores its text alone: each message about
 * it takes the notes from the message before.
 */
export interface AuditNotes {
  /** What was left out, and what to check. */
  readonly report: string;
  /** Signs that the text is not the article, or not the whole of it. */
  readonly serious: string;
  /** What editing the fields settles. */
  readonly toSettle: string;
}

/** Ids of the components that hold the notes. */
const IDS = { report: 701, serious: 702, toSettle: 703 } as const;

/** Warnings that editing the fields settles. */
const SETTLED_BY_EDITING: ReadonlySet<WarningCode> = new Set([
  'no-title',
  'language-unclear',
  'language-differs',
]);

export function notesOn(wording: Wording, extraction: Extraction): AuditNotes {
  const { citations, managing } = wording;
  const { dropped, droppedWords, warnings } = extraction;
  const leftOut =
    dropped === 0
      ? managing.draft.leftOutNothing
      : managing.draft.leftOut(citations.amount(dropped, droppedWords));
  const lines = (wanted: keyof AuditNotes) =>
    warnings.filter((one) => placeOf(one, extraction) === wanted).map((one) => warning(wording.warning(one)));
  return {
    report: [escapeLine(leftOut), ...lines('report')].join('\n'),
    serious: lines('serious').join('\n'),
    toSettle: lines('toSettle').join('\n'),
  };
}

function placeOf(one: Extraction['warnings'][number], extraction: Extraction): keyof AuditNotes {
  if (isSerious(one, extraction)) return 'serious';
  return SETTLED_BY_EDITING.has(one.code) ? 'toSettle' : 'report';
}

export function notesIn(message: Message): AuditNotes {
  const of = (name: keyof AuditNotes) => findContent(message, IDS[name]) ?? '';
  return { report: of('report'), serious: of('serious'), toSettle: of('toSettle') };
}

export function noteTexts(notes: AuditNotes): (APITextDisplayComponent | undefined)[] {
  return (['report', 'serious', 'toSettle'] as const).map((name) =>
    notes[name] === '' ? undefined : text(notes[name], IDS[name]),
  );
}

export function warning(words: string): string {
  return `⚠️ ${escapeLine(words)}`;
}
