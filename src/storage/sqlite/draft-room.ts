import { sql } from 'kysely';
import type { Writing } from './access.ts';

/** In bytes. */
export interface DraftRoom {
  /** For the drafts of one library. */
  readonly library: number;
  /** For those of all libraries. */
  readonly all: number;
}

interface Waiting {
  readonly id: string;
  readonly scope: string;
  readonly bytes: number;
}

/** Each draft's size, without reading it. */
const size = sql<number>`octet_length(text) + octet_length(spans) + coalesce(octet_length(left_out), 0)
  + coalesce(octet_length(kinds), 0) + coalesce(octet_length(pages), 0)`;

/**
 * Deletes the oldest drafts of each library beyond its room; then, beyond the room for all, the oldest of the library whose drafts
 * take most, so that one library never costs another its drafts as long as it has more.
 *
 * @param kept the id of a draft that stays in any case
 */
export async function makeRoomForDrafts(writing: Writing, room: DraftRoom, kept?: string): Promise<void> {
  const drafts: Waiting[] = await writing
    .selectFrom('draft')
    .select(['id', 'scope', size.as('bytes')])
    .orderBy('saved_at', 'desc')
    .orderBy('id')
    .execute();
  const gone = beyond(drafts, room, kept);
  if (gone.length > 0) await writing.deleteFrom('draft').where('id', 'in', gone).execute();
}

/** @param drafts newest first */
function beyond(drafts: readonly Waiting[], room: DraftRoom, kept: string | undefined): string[] {
  const libraries = new Map<string, { bytes: number; readonly drafts: Waiting[] }>();
  for (const draft of drafts) {
    const library = libraries.get(draft.scope) ?? { bytes: 0, drafts: [] };
    libraries.set(draft.scope, library);
    library.bytes += draft.bytes;
    library.drafts.push(draft);
  }
  const gone: string[] = [];
  const dropOldest = (library: { bytes: number; readonly drafts: Waiting[] }): number => {
    const at = library.drafts.findLastIndex(({ id }) => id !== kept);
    const [oldest] = at < 0 ? [] : library.drafts.splice(at, 1);
    if (oldest === undefined) return 0;
    library.bytes -= oldest.bytes;
    gone.push(oldest.id);
    return oldest.bytes;
  };
  for (const library of libraries.values()) while (library.bytes > room.library && dropOldest(library) > 0);
  let total = [...libraries.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  while (total > room.all) {
    const [largest] = [...libraries.values()]
      .filter((library) => library.drafts.some(({ id }) => id !== kept))
      .sort((one, other) => other.bytes - one.bytes);
    const freed = largest === undefined ? 0 : dropOldest(largest);
    if (freed === 0) break;
    total -= freed;
  }
  return gone;
}
