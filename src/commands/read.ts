import { ApplicationCommandOptionType } from 'discord.js';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import { MAX_CHOICE } from '../discord/gateway/limits.ts';
import { articleOption, askedArticle, privateOption } from '../discord/options.ts';
import {
  READ_ON_BUTTON,
  READING_BUTTON,
  readingReply,
  showReading,
} from '../discord/reading/reading-pager.ts';
import { startChoices } from '../discord/reading/start-choices.ts';
import { findStart } from '../use-cases/reading/find-start.ts';

export default {
  data: {
    ...described('/read'),
    options: [
      { ...articleOption, ...described('/read article') },
      {
        ...described('/read paragraph'),
        type: ApplicationCommandOptionType.Integer,
        min_value: 1,
      },
      {
        ...described('/read from'),
        type: ApplicationCommandOptionType.String,
        max_length: MAX_CHOICE,
        autocomplete: true,
      },
      privateOption,
    ],
  },
  execute(interaction, context) {
    const { options } = interaction;
    const wish = {
      article: askedArticle(interaction, context),
      paragraph: options.getInteger('paragraph') ?? undefined,
      from: options.getString('from') ?? undefined,
    };
    const { article, paragraph } = findStart(context.library, wish);
    return readingReply(context.wording, { article }, { paragraph: paragraph.number, part: 0 });
  },
  autocomplete: startChoices,
  buttons: { [READING_BUTTON]: showReading },
  privateButtons: { [READ_ON_BUTTON]: showReading },
} satisfies SlashCommand;
