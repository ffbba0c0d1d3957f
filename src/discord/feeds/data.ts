import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ChannelType,
  InteractionContextType,
} from 'discord.js';
import type { SlashCommand } from '../gateway/command.ts';
import { described } from '../gateway/described.ts';

const { Channel, String: Text, Subcommand } = ApplicationCommandOptionType;

const MAX_URL = 2_000;

const add: APIApplicationCommandSubcommandOption = {
  ...described('/feed add'),
  type: Subcommand,
  options: [
    { ...described('/feed add url'), type: Text, required: true, max_length: MAX_URL },
    {
      ...described('/feed add channel'),
      type: Channel,
      channel_types: [
        ChannelType.GuildText,
        ChannelType.GuildAnnouncement,
        ChannelType.PublicThread,
        ChannelType.PrivateThread,
        ChannelType.AnnouncementThread,
        ChannelType.GuildForum,
      ],
    },
  ],
};

const remove: APIApplicationCommandSubcommandOption = {
  ...described('/feed remove'),
  type: Subcommand,
  options: [{ ...described('/feed remove feed'), type: Text, required: true, autocomplete: true }],
};

export const data: SlashCommand['data'] = {
  ...described('/feed'),
  contexts: [InteractionContextType.Guild],
  options: [add, { ...described('/feed list'), type: Subcommand }, remove],
};
