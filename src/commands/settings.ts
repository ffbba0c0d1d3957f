import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { CommandContext, SlashCommand } from '../discord/gateway/command.ts';
import { accents, type Reply, reply, text } from '../discord/replies/components.ts';
import { UserError } from '../domain/user-error.ts';

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
  execute: setManagerRole,
} satisfies SlashCommand;

async function setManagerRole(
  { options }: ChatInputCommandInteraction,
  { scope, storage }: CommandContext,
): Promise<Reply> {
  if (scope.kind !== 'guild') throw new UserError('not-in-server', {});
  const role = options.getRole('role');
  await storage.settings.setManagerRole(scope, role?.id);
  const words =
    role === null
      ? 'Only who has the permission “Manage Server” may manage the articles now.'
      : `Members with the role <@&${role.id}> may manage the articles now, too.`;
  return reply(accents.found, [text(words)]);
}
