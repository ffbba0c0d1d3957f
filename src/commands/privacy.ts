import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import { askToDelete, deleteData, ERASE_DATA, KEEP_DATA, keepData } from '../discord/privacy/delete-data.ts';
import { exportData } from '../discord/privacy/export-data.ts';
import { DELETE_DATA, EXPORT_DATA, privacyCard } from '../discord/privacy/privacy-card.ts';

export default {
  data: described('/privacy'),
  ephemeral: true,
  execute: privacyCard,
  buttons: { [DELETE_DATA]: askToDelete, [ERASE_DATA]: deleteData, [KEEP_DATA]: keepData },
  privateButtons: { [EXPORT_DATA]: exportData },
} satisfies SlashCommand;
