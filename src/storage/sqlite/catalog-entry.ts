import type { Source } from '../../domain/article.ts';
import { type SourceColumns, toSource } from './content-rows.ts';

/** An article as managers see it, without its text. */
export interface CatalogEntry extends Source {
  readonly id: string;
  readonly handle: string;
  readonly language: string;
  readonly words: number;
  readonly revision: RevisionInfo;
  /** Absent while it can be asked about. */
  readonly removed?: { readonly at: number; readonly by?: string };
}

/** Times are milliseconds since 1970; who did it is a user's id, absent for the terminal. */
export interface RevisionInfo {
  /** 1-based; the highest is the one that is shown. */
  readonly number: number;
  /** SHA-256 of the text, in hexadecimal digits. */
  readonly hash: string;
  readonly addedAt: number;
  readonly addedBy?: string;
}

interface RevisionColumns {
  readonly number: number;
  readonly hash: string;
  readonly added_at: number;
  readonly added_by: string | null;
}

interface EntryColumns extends SourceColumns, RevisionColumns {
  readonly id: string;
  readonly handle: string;
  readonly language: string;
  readonly words: number;
  readonly removed_at: number | null;
  readonly removed_by: string | null;
}

export function toEntry(row: EntryColumns): CatalogEntry {
  const { id, handle, language, words, removed_at: at, removed_by: by } = row;
  const removed = at === null ? {} : { removed: { at, ...(by === null ? {} : { by }) } };
  return { id, handle, ...toSource(row), language, words, revision: toRevisionInfo(row), ...removed };
}

export function toRevisionInfo({ number, hash, added_at, added_by }: RevisionColumns): RevisionInfo {
  return { number, hash, addedAt: added_at, ...(added_by === null ? {} : { addedBy: added_by }) };
}
