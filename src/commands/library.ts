import { LIBRARY_BUTTON, openLibrary, turnLibrary } from '../discord/buttons/library-pager.ts';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';

export default {
  data: described('/library'),
  ephemeral: true,
  execute: openLibrary,
  buttons: { [LIBRARY_BUTTON]: turnLibrary },
} satisfies SlashCommand;
