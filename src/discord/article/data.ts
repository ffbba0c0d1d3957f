import { type APIApplicationCommandSubcommandOption, ApplicationCommandOptionType } from 'discord.js';
import { MAX_TITLE } from '../../domain/source-limits.ts';
import type { SlashCommand } from '../gateway/command.ts';
import { ownArticleOption } from './options.ts';

const { Attachment, String: Text, Subcommand } = ApplicationCommandOptionType;

const add: APIApplicationCommandSubcommandOption = {
  type: Subcommand,
  name: 'add',
  description: 'Add an article; without an address or a file, a form opens to paste its text',
  options: [
    { type: Text, name: 'url', description: 'The address of the page', max_length: 2_000 },
    { type: Attachment, name: 'file', description: 'A web page, PDF, Markdown or text file' },
  ],
};

function aboutOne(name: string, description: string): APIApplicationCommandSubcommandOption {
  return { type: Subcommand, name, description, options: [ownArticleOption] };
}

const rename: APIApplicationCommandSubcommandOption = {
  type: Subcommand,
  name: 'rename',
  description: 'Give an article another title',
  options: [
    ownArticleOption,
    { type: Text, name: 'title', description: 'The new title', required: true, max_length: MAX_TITLE },
  ],
};

const channelDefault: APIApplicationCommandSubcommandOption = {
  type: Subcommand,
  name: 'default',
  description: 'Which article this channel asks when none is named',
  options: [
    {
      type: Text,
      name: 'article',
      description: 'Which article; without it, all of them again',
      autocomplete: true,
    },
  ],
};

export const data: SlashCommand['data'] = {
  name: 'article',
  description: 'Add and manage the articles that can be asked about, for managers',
  options: [
    add,
    {
      type: Subcommand,
      name: 'list',
      description: 'The articles that were added here, and the removed ones',
    },
    aboutOne('show', 'What is known of an article'),
    aboutOne('remove', 'Take an article out; for 30 days it can be brought back'),
    aboutOne('restore', 'Bring back an article that was removed'),
    aboutOne('refresh', 'Fetch an article again; both texts are kept when it has changed'),
    rename,
    channelDefault,
  ],
};
