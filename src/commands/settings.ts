import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { CommandContext, SlashCommand } from '../discord/gateway/command.ts';
import { accents, type Reply, reply, text } from '../discord/replies/components.ts';
import { setManagerRole } from '../use-cases/set-manager-role.ts';

export default {
  data: {
    name: 'settings',
    description: 'What managers of this server can set',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'manager-role',
        description: 'Whose members may manage the articles, too',
        options: [
          {
            type: ApplicationCommandOptionType.Role,
            name: 'role',
            description: 'Which role; without it, none',
          },
        ],
      },
    ],
  },
  ephemeral: true,
  needs: 'manage-guild',
  execute: changeManagerRole,
} satisfies SlashCommand;

async function changeManagerRole(
  { options }: ChatInputCommandInteraction,
  { scope, storage }: CommandContext,
): Promise<Reply> {
  const role = options.getRole('role');
  await setManagerRole({ storage, scope }, role?.id);
  const words =
    role === null
      ? 'Only who has the permission “Manage Server” may manage the articles now.'
      : `Members with the role <@&${role.id}> may manage the articles now, too.`;
  return reply(accents.found, [text(words)]);
}
