import { ApplicationCommandOptionType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import {
  CHANGE_ROLE,
  CLEAR_ROLE,
  chooseRole,
  clearRole,
  managerRole,
  ROLE_CHOSEN,
  roleChosen,
} from '../discord/managing/manager-role.ts';

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
  execute: managerRole,
  buttons: { [CHANGE_ROLE]: chooseRole, [CLEAR_ROLE]: clearRole },
  selects: { [ROLE_CHOSEN]: roleChosen },
} satisfies SlashCommand;
