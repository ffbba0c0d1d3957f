import { decodeSaid, SAID_BUTTON } from '../discord/buttons/said-state.ts';
import type { SlashCommand } from '../discord/gateway/command.ts';
import {
  articleOption,
  askedArticle,
  privateOption,
  speakerOption,
  speakerOrArticleChoices,
} from '../discord/options.ts';
import { renderSayings } from '../discord/replies/render-sayings.ts';
import { UserError } from '../domain/user-error.ts';
import { namedArticle } from '../libraries/library.ts';
import { listSayings } from '../use-cases/list-sayings.ts';

export default {
  data: {
    name: 'said',
    description: 'What a person or body is quoted as saying',
    options: [{ ...speakerOption, required: true }, articleOption, privateOption],
  },
  async execute(interaction, context) {
    const speaker = interaction.options.getString('speaker', true);
    const article = askedArticle(interaction, context);
    const sayings = await listSayings(context.library, { speaker, article });
    const key = namedArticle(context.library, article)?.key;
    return renderSayings(sayings, { speaker, article: key, page: 0 });
  },
  autocomplete: speakerOrArticleChoices,
  buttons: {
    [SAID_BUTTON]: async ({ customId }, { library }) => {
      const state = decodeSaid(customId);
      if (state === undefined) throw new UserError('stale-button', {});
      return renderSayings(await listSayings(library, state), state);
    },
  },
} satisfies SlashCommand;
