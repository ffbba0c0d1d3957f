import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Scope } from '../../domain/scope.ts';
import type { Storage } from '../../storage/storage.ts';
import { findManagerRole } from '../../use-cases/managing/find-manager-role.ts';
import type { Needs } from './command.ts';

type Asker = Pick<BaseInteraction, 'memberPermissions' | 'member'>;

/**
 * Asked for every use, press and form: Discord's permissions of a command do not cover its buttons, and an administrator can
 * lift them.
 *
 * @throws UserError not-allowed
 */
export async function checkRights(
  asker: Asker,
  needs: Needs | undefined,
  scope: Scope,
  storage: Pick<Storage, 'settings'>,
): Promise<void> {
  if (needs !== undefined && !(await mayManage(asker, needs, scope, storage)))
    throw new UserError('not-allowed', { needs });
}

/** A person's own library is theirs. */
export async function mayManage(
  { memberPermissions, member }: Asker,
  needs: Needs,
  scope: Scope,
  storage: Pick<Storage, 'settings'>,
): Promise<boolean> {
  if (scope.kind !== 'guild' || memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return true;
  if (needs !== 'manager') return false;
  const role = await findManagerRole({ storage, scope });
  return role !== undefined && rolesOf(member).includes(role);
}

function rolesOf(member: BaseInteraction['member']): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
