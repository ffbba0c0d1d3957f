import { UserError } from '../../domain/errors/user-error.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';

/**
 * Sets the role whose members may manage a guild's articles.
 *
 * @param role the role's id; undefined removes the setting
 * @throws UserError not-in-server; everyone-manages for @everyone, whose id is the guild's
 */
export async function setManagerRole(
  { storage, scope }: ScopedStorage<'settings'>,
  role: string | undefined,
): Promise<void> {
  if (scope.kind !== 'guild') throw new UserError('not-in-server', {});
  if (role === scope.id) throw new UserError('everyone-manages', {});
  await storage.settings.setManagerRole(scope, role);
}
