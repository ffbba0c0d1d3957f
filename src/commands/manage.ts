import type { ChatInputCommandInteraction } from 'discord.js';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { addFromSource, addPasted, PASTE, pasteForm } from '../discord/managing/add.ts';
import { drop, turnPage } from '../discord/managing/audit.ts';
import {
  CHAPTERS_CHOSEN,
  CHOOSE_CHAPTERS,
  chaptersChosen,
  openChapters,
} from '../discord/managing/chapters.ts';
import { data } from '../discord/managing/data.ts';
import { askToPublish, discard, publish } from '../discord/managing/decide.ts';
import {
  CHANGE_DEFAULT,
  CLEAR_DEFAULT,
  chooseDefault,
  clearDefault,
  DEFAULT_CHOSEN,
  defaultChosen,
  setDefault,
} from '../discord/managing/default.ts';
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
} from '../discord/managing/draft-buttons.ts';
import { edited, openEdit, openLanguage, openText, textEdited } from '../discord/managing/edit.ts';
import { HISTORY, history, turnHistory } from '../discord/managing/history.ts';
import { keepOne, showLeftOut } from '../discord/managing/left-out.ts';
import { managedChoices } from '../discord/managing/options.ts';
import { refresh } from '../discord/managing/refresh.ts';
import {
  askToRemove,
  KEEP,
  keep,
  REMOVE,
  remove,
  restore,
  UNDO,
  undoRemoval,
} from '../discord/managing/remove.ts';
import { rename } from '../discord/managing/rename.ts';
import { show } from '../discord/managing/show.ts';
import { namedChoices } from '../discord/options.ts';
import { UserError } from '../domain/errors/user-error.ts';
import type { Wording } from '../wording/wording.ts';

const subcommands: Readonly<Record<string, SlashCommand['execute']>> = {
  add: addFromSource,
  history,
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
    [CHANGE_DEFAULT]: chooseDefault,
    [CLEAR_DEFAULT]: clearDefault,
    [HISTORY]: turnHistory,
  },
  selects: { [DEFAULT_CHOSEN]: defaultChosen },
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
