import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Scope } from '../../domain/scope.ts';
import type { Storage } from '../../storage/storage.ts';
import { findManagerRole } from '../../use-cases/managing/find-manager-role.ts';
import type { Needs } from './command.ts';

/**
 * Asked for every use, press and form: Discord's permissions of a command do not cover its buttons, and an administrator can
 * lift them. A person's own library is theirs.
 *
 * @throws UserError not-allowed
 */
export async function checkRights(
  { memberPermissions, member }: Pick<BaseInteraction, 'memberPermissions' | 'member'>,
  needs: Needs | undefined,
  scope: Scope,
  storage: Pick<Storage, 'settings'>,
): Promise<void> {
  if (needs === undefined || scope.kind !== 'guild') return;
  if (memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return;
  if (needs === 'manager') {
    const role = await findManagerRole({ storage, scope });
    if (role !== undefined && rolesOf(member).includes(role)) return;
  }
  throw new UserError('not-allowed', { needs });
}

function rolesOf(member: BaseInteraction['member']): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
