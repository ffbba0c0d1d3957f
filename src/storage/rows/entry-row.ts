import type { CatalogEntry, RevisionInfo } from '../catalog.ts';
import { type SourceColumns, toSource } from './content-row.ts';

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
