import type { SlashCommand } from '../discord/command.ts';
import {
  articleChoices,
  articleOption,
  askedArticle,
  privateOption,
  speakerChoices,
  speakerOption,
} from '../discord/options.ts';
import { decodeSaid, renderSayings, SAID_BUTTON } from '../discord/render-sayings.ts';
import { quotesBySpeaker } from '../use-cases/quotes-by-speaker.ts';

export default {
  data: {
    name: 'said',
    description: 'What a person or body is quoted as saying',
    options: [{ ...speakerOption, required: true }, articleOption, privateOption],
  },
  async execute(interaction, context) {
    const speaker = interaction.options.getString('speaker', true);
    const article = askedArticle(interaction, context);
    const sayings = await quotesBySpeaker(context.library, { speaker, article });
    return renderSayings(sayings, { speaker, article, page: 0 });
  },
  autocomplete: (interaction, context) =>
    interaction.options.getFocused(true).name === 'speaker'
      ? speakerChoices(interaction, context)
      : articleChoices(interaction, context),
  buttons: {
    [SAID_BUTTON]: async ({ customId }, { library }) => {
      const asked = decodeSaid(customId);
      return renderSayings(await quotesBySpeaker(library, asked), asked);
    },
  },
} satisfies SlashCommand;
