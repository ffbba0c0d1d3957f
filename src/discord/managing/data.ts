import { type APIApplicationCommandSubcommandOption, ApplicationCommandOptionType } from 'discord.js';
import { MAX_TITLE } from '../../domain/source-limits.ts';
import type { SlashCommand } from '../gateway/command.ts';
import { described } from '../gateway/described.ts';
import { ownArticleOption } from './options.ts';

const { Attachment, String: Text, Subcommand } = ApplicationCommandOptionType;

const MAX_URL = 2_000;

const add: APIApplicationCommandSubcommandOption = {
  ...described('/manage add'),
  type: Subcommand,
  options: [
    { ...described('/manage add url'), type: Text, max_length: MAX_URL },
    { ...described('/manage add file'), type: Attachment },
  ],
};

const rename: APIApplicationCommandSubcommandOption = {
  ...described('/manage rename'),
  type: Subcommand,
  options: [
    ownArticleOption,
    { ...described('/manage rename title'), type: Text, required: true, max_length: MAX_TITLE },
  ],
};

const channelDefault: APIApplicationCommandSubcommandOption = {
  ...described('/manage default'),
  type: Subcommand,
  options: [{ ...described('/manage default article'), type: Text, autocomplete: true }],
};

function aboutOne(path: Parameters<typeof described>[0]): APIApplicationCommandSubcommandOption {
  return { ...described(path), type: Subcommand, options: [ownArticleOption] };
}

export const data: SlashCommand['data'] = {
  ...described('/manage'),
  options: [
    add,
    { ...described('/manage history'), type: Subcommand },
    aboutOne('/manage show'),
    aboutOne('/manage remove'),
    aboutOne('/manage restore'),
    aboutOne('/manage refresh'),
    rename,
    channelDefault,
  ],
};
