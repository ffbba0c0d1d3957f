import { ButtonStyle, type ChatInputCommandInteraction } from 'discord.js';
import { findManagerRole } from '../../use-cases/managing/find-manager-role.ts';
import { setManagerRole } from '../../use-cases/managing/set-manager-role.ts';
import type { CommandContext, SelectInteraction } from '../gateway/command.ts';
import { accents, button, buttonRow, type Reply, reply, roleRow, text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { roleMention } from '../text/mentions.ts';

export const CHANGE_ROLE = 'manager-role-change';
export const CLEAR_ROLE = 'manager-role-clear';
export const ROLE_CHOSEN = 'manager-role-chosen';

/** Sets the role that was named; without one, shows the present one. */
export async function managerRole(
  { options }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const role = options.getRole('role');
  return role === null ? showRole(context) : setRole(context, role.id);
}

async function showRole({ scope, storage, wording }: CommandContext): Promise<Reply> {
  const { managing, buttons } = wording;
  const role = await findManagerRole({ storage, scope });
  const present =
    role === undefined ? escapeLine(managing.noManagerRole) : managing.managerRole(roleMention(role));
  const clear = role === undefined ? undefined : button(buttons.clear, `${CLEAR_ROLE}:`, ButtonStyle.Danger);
  return reply(accents.neutral, [
    text(present),
    buttonRow([button(buttons.change, `${CHANGE_ROLE}:`, ButtonStyle.Primary), clear]),
  ]);
}

export function chooseRole(_: unknown, { wording: { managing } }: CommandContext): Reply {
  return reply(accents.neutral, [
    text(escapeLine(managing.chooseRole)),
    roleRow(`${ROLE_CHOSEN}:`, managing.chooseRole),
  ]);
}

export function roleChosen({ values }: SelectInteraction, context: CommandContext): Promise<Reply> {
  return setRole(context, values[0]);
}

export function clearRole(_: unknown, context: CommandContext): Promise<Reply> {
  return setRole(context, undefined);
}

async function setRole(
  { scope, storage, wording: { managing } }: CommandContext,
  role: string | undefined,
): Promise<Reply> {
  await setManagerRole({ storage, scope }, role);
  const words =
    role === undefined ? escapeLine(managing.managerRoleCleared) : managing.managerRoleSet(roleMention(role));
  return reply(accents.found, [text(words)]);
}
