import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { CommandContext, SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import { accents, type Reply, reply, text } from '../discord/replies/components.ts';
import { escapeLine } from '../discord/text/escape-markdown.ts';
import { roleMention } from '../discord/text/mentions.ts';
import { setManagerRole } from '../use-cases/managing/set-manager-role.ts';

export default {
  data: {
    ...described('/settings'),
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    contexts: [InteractionContextType.Guild],
    options: [
      {
        ...described('/settings manager-role'),
        type: ApplicationCommandOptionType.Subcommand,
        options: [{ ...described('/settings manager-role role'), type: ApplicationCommandOptionType.Role }],
      },
    ],
  },
  ephemeral: true,
  needs: 'manage-guild',
  execute: changeManagerRole,
} satisfies SlashCommand;

async function changeManagerRole(
  { options }: ChatInputCommandInteraction,
  { scope, storage, wording: { managing } }: CommandContext,
): Promise<Reply> {
  const role = options.getRole('role');
  await setManagerRole({ storage, scope }, role?.id);
  const words =
    role === null ? escapeLine(managing.managerRoleCleared) : managing.managerRole(roleMention(role.id));
  return reply(accents.found, [text(words)]);
}
