import { ApplicationCommandOptionType } from 'discord.js';
import type { SlashCommand } from '../discord/gateway/command.ts';
import {
  articleOption,
  namedOption,
  privateOption,
  speakerOption,
  speakerOrArticleChoices,
} from '../discord/options.ts';
import { renderVerdict } from '../discord/replies/render-verdict.ts';
import { checkQuote, MAX_CLAIM } from '../use-cases/check-quote.ts';

export default {
  data: {
    name: 'verify',
    description: 'Check whether an article really says this',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'text',
        description: 'The quote as it was claimed',
        required: true,
        max_length: MAX_CLAIM,
      },
      { ...speakerOption, description: 'Who is claimed to have said it' },
      { ...articleOption, description: 'Where it is claimed to stand; without it, anywhere here' },
      privateOption,
    ],
  },
  execute(interaction, { library }) {
    const { options } = interaction;
    const article = namedOption(interaction);
    const text = options.getString('text', true);
    const speaker = options.getString('speaker') ?? undefined;
    return renderVerdict(checkQuote(library, { text, speaker, article }), speaker);
  },
  autocomplete: speakerOrArticleChoices,
} satisfies SlashCommand;
