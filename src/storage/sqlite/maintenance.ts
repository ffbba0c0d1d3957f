import { UNDO_MS } from './catalog.ts';
import { type Database, whenFree } from './database.ts';
import { databaseError } from './database-error.ts';
import { DRAFT_MS } from './drafts.ts';

/** Deletes, in every scope, what can no longer be brought back and drafts that nobody published. */
export async function purge({ db, file }: Database, now: number = Date.now()): Promise<void> {
  try {
    await whenFree(() =>
      db
        .deleteFrom('article')
        .where('removed_at', '<=', now - UNDO_MS)
        .execute(),
    );
    await whenFree(() =>
      db
        .deleteFrom('draft')
        .where('saved_at', '<=', now - DRAFT_MS)
        .execute(),
    );
  } catch (error) {
    throw databaseError(error, file);
  }
}
