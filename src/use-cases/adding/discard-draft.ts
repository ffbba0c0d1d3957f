import type { ScopedStorage } from '../../storage/scoped-storage.ts';

/** Deletes the draft, if there is one. */
export function discardDraft({ storage, scope }: ScopedStorage<'drafts'>, id: string): Promise<void> {
  return storage.drafts.discard(scope, id);
}
