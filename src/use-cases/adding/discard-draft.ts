import type { ActingStorage } from '../../storage/acting-storage.ts';

/** Deletes the draft, if there is one. */
export function discardDraft({ storage, scope, by }: ActingStorage<'drafts'>, id: string): Promise<void> {
  return storage.drafts.discard(scope, id, { by });
}
