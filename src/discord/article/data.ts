import { type APIApplicationCommandSubcommandOption, ApplicationCommandOptionType } from 'discord.js';
import { MAX_TITLE } from '../../domain/source-limits.ts';
import type { SlashCommand } from '../gateway/command.ts';
import { described } from '../gateway/described.ts';
import { ownArticleOption } from './options.ts';

const { Attachment, String: Text, Subcommand } = ApplicationCommandOptionType;

const MAX_URL = 2_000;

const add: APIApplicationCommandSubcommandOption = {
  ...described('/article add'),
  type: Subcommand,
  options: [
    { ...described('/article add url'), type: Text, max_length: MAX_URL },
    { ...described('/article add file'), type: Attachment },
  ],
};

const rename: APIApplicationCommandSubcommandOption = {
  ...described('/article rename'),
  type: Subcommand,
  options: [
    ownArticleOption,
    { ...described('/article rename title'), type: Text, required: true, max_length: MAX_TITLE },
  ],
};

const channelDefault: APIApplicationCommandSubcommandOption = {
  ...described('/article default'),
  type: Subcommand,
  options: [{ ...described('/article default article'), type: Text, autocomplete: true }],
};

function aboutOne(path: Parameters<typeof described>[0]): APIApplicationCommandSubcommandOption {
  return { ...described(path), type: Subcommand, options: [ownArticleOption] };
}

export const data: SlashCommand['data'] = {
  ...described('/article'),
  options: [
    add,
    { ...described('/article list'), type: Subcommand },
    aboutOne('/article show'),
    aboutOne('/article remove'),
    aboutOne('/article restore'),
    aboutOne('/article refresh'),
    rename,
    channelDefault,
  ],
};
