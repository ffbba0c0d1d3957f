import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js';
import { addFromSource, addPasted, PASTE, pasteForm } from '../discord/article/add.ts';
import { discard, EDITED, edited, openEdit, publish } from '../discord/article/draft-buttons.ts';
import { DISCARD, EDIT, PUBLISH } from '../discord/article/render-audit.ts';
import type { Command } from '../discord/command.ts';

export default {
  data: {
    name: 'article',
    description: 'Add and manage the articles that can be asked about',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'add',
        description: 'Add an article; without an address or a file, a form opens to paste its text',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'url',
            description: 'The address of the page',
            max_length: 2_000,
          },
          {
            type: ApplicationCommandOptionType.Attachment,
            name: 'file',
            description: 'A web page, PDF, Markdown or text file',
          },
        ],
      },
    ],
  },
  ephemeral: true,
  needs: 'manager',
  form: pasteForm,
  execute: addFromSource,
  buttons: { [PUBLISH]: publish, [DISCARD]: discard },
  formButtons: { [EDIT]: openEdit },
  forms: { [PASTE]: addPasted, [EDITED]: edited },
} satisfies Command;
