import type { ChatInputCommandInteraction } from 'discord.js';
import { addFromSource, addPasted, PASTE, pasteForm } from '../discord/article/add.ts';
import { drop, turnPage } from '../discord/article/audit.ts';
import {
  CHAPTERS_CHOSEN,
  CHOOSE_CHAPTERS,
  chaptersChosen,
  openChapters,
} from '../discord/article/chapters.ts';
import { data } from '../discord/article/data.ts';
import { askToPublish, discard, publish } from '../discord/article/decide.ts';
import { setDefault } from '../discord/article/default.ts';
import {
  CONFIRM,
  DISCARD,
  DROP,
  EDIT,
  EDIT_LANGUAGE,
  EDIT_TEXT,
  EDITED,
  KEEP_LEFT_OUT,
  LEFT_OUT,
  PAGE,
  PUBLISH,
  TEXT_EDITED,
} from '../discord/article/draft-buttons.ts';
import { edited, openEdit, openLanguage, openText, textEdited } from '../discord/article/edit.ts';
import { keepOne, showLeftOut } from '../discord/article/left-out.ts';
import { LIST, list, turnList } from '../discord/article/list.ts';
import { managedChoices } from '../discord/article/options.ts';
import { refresh } from '../discord/article/refresh.ts';
import {
  askToRemove,
  KEEP,
  keep,
  REMOVE,
  remove,
  restore,
  UNDO,
  undoRemoval,
} from '../discord/article/remove.ts';
import { rename } from '../discord/article/rename.ts';
import { show } from '../discord/article/show.ts';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { namedChoices } from '../discord/options.ts';
import { UserError } from '../domain/errors/user-error.ts';
import type { Wording } from '../wording/wording.ts';

const subcommands: Readonly<Record<string, SlashCommand['execute']>> = {
  add: addFromSource,
  list,
  show,
  remove: askToRemove,
  restore,
  rename,
  refresh,
  default: setDefault,
};

export default {
  data,
  ephemeral: true,
  needs: 'manager',
  form: (interaction: ChatInputCommandInteraction, wording: Wording) =>
    interaction.options.getSubcommand() === 'add' ? pasteForm(interaction, wording) : undefined,
  execute(interaction, context) {
    const run = subcommands[interaction.options.getSubcommand()];
    if (run === undefined) throw new UserError('unknown-command', {});
    return run(interaction, context);
  },
  autocomplete: (interaction, context) =>
    interaction.options.getSubcommand() === 'default'
      ? namedChoices(interaction.options.getFocused(), context)
      : managedChoices(interaction, context),
  buttons: {
    [PUBLISH]: publish,
    [CONFIRM]: askToPublish,
    [DISCARD]: discard,
    [PAGE]: turnPage,
    [DROP]: drop,
    [LEFT_OUT]: showLeftOut,
    [KEEP_LEFT_OUT]: keepOne,
    [REMOVE]: remove,
    [KEEP]: keep,
    [UNDO]: undoRemoval,
    [LIST]: turnList,
  },
  formButtons: {
    [EDIT]: openEdit,
    [EDIT_TEXT]: openText,
    [EDIT_LANGUAGE]: openLanguage,
    [CHOOSE_CHAPTERS]: openChapters,
  },
  forms: {
    [PASTE]: addPasted,
    [EDITED]: edited,
    [TEXT_EDITED]: textEdited,
    [CHAPTERS_CHOSEN]: chaptersChosen,
  },
} satisfies SlashCommand;
