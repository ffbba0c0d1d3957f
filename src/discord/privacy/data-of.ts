import type { BaseInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import type { CommandContext } from '../gateway/command.ts';
import { customIdValue } from '../gateway/custom-id.ts';
import { checkRights } from '../gateway/rights.ts';

/** Whose data a button is about: the person who presses it, or the server where it is pressed. */
export type DataOf = 'me' | 'server';

/**
 * What a button is about. A server's data are for members with Manage Server.
 *
 * @throws UserError not-allowed, not-in-server, stale-button
 */
export async function dataOf(
  interaction: Pick<BaseInteraction, 'memberPermissions' | 'member'> & { readonly customId: string },
  { scope, storage }: Pick<CommandContext, 'scope' | 'storage'>,
): Promise<DataOf> {
  const of = customIdValue(interaction.customId);
  if (of === 'me') return of;
  if (of !== 'server') throw new UserError('stale-button', {});
  if (scope.kind !== 'guild') throw new UserError('not-in-server', {});
  await checkRights(interaction, 'manage-guild', scope, storage);
  return of;
}
