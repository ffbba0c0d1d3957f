import type { ScopedStorage } from '../../storage/scoped-storage.ts';

/** The id of the role whose members may manage the scope's articles. */
export function findManagerRole({ storage, scope }: ScopedStorage<'settings'>): Promise<string | undefined> {
  return storage.settings.managerRole(scope);
}
