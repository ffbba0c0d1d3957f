import type { Scope } from '../../domain/scope.ts';
import type { Libraries } from '../../libraries/libraries.ts';
import type { Storage } from '../../storage/storage.ts';

export interface Erasing {
  readonly storage: Pick<Storage, 'personal'>;
  readonly libraries: Pick<Libraries, 'forget'>;
}

/**
 * Erases the user's own library and drafts, and takes their id out of everything else.
 *
 * @throws UserError disk-full, library-busy, library-damaged, library-not-writable
 */
export async function eraseUserData({ storage, libraries }: Erasing, userId: string): Promise<void> {
  await storage.personal.eraseUser(userId);
  await libraries.forget({ kind: 'user', id: userId });
}

/** Erases all that belongs to the scope. @throws as `eraseUserData` */
export async function eraseScopeData({ storage, libraries }: Erasing, scope: Scope): Promise<void> {
  await storage.personal.eraseScope(scope);
  await libraries.forget(scope);
}
