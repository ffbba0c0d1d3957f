import { ApplicationCommandOptionType } from 'discord.js';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import { MAX_CHOICE } from '../discord/gateway/limits.ts';
import { privateOption } from '../discord/options.ts';
import { articleListChoices } from '../discord/reading/article-list-choices.ts';
import { DIGEST_BUTTON, digestReply, showDigest } from '../discord/reading/digest-pager.ts';
import { runInSlices } from '../domain/steps/run-in-slices.ts';
import { digestSteps, digestWish, MAX_DAYS } from '../use-cases/reading/digest-library.ts';

export default {
  data: {
    ...described('/digest'),
    options: [
      {
        ...described('/digest days'),
        type: ApplicationCommandOptionType.Integer,
        min_value: 1,
        max_value: MAX_DAYS,
      },
      {
        ...described('/digest articles'),
        type: ApplicationCommandOptionType.String,
        max_length: MAX_CHOICE,
        autocomplete: true,
      },
      privateOption,
    ],
  },
  async execute({ options }, { library, wording }) {
    const wish = digestWish(
      options.getInteger('days') ?? undefined,
      options.getString('articles') ?? undefined,
    );
    return digestReply(wording, await runInSlices(digestSteps(library, wish, Date.now())), 0);
  },
  autocomplete: articleListChoices,
  buttons: { [DIGEST_BUTTON]: showDigest },
} satisfies SlashCommand;
