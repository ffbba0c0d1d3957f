import { SAID_BUTTON, sayingsReply, showSayings } from '../discord/buttons/said-pager.ts';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import {
  articleOption,
  askedArticle,
  privateOption,
  speakerOption,
  speakerOrArticleChoices,
} from '../discord/options.ts';
import { namedArticle } from '../libraries/library.ts';
import { listSayings } from '../use-cases/asking/list-sayings.ts';

export default {
  data: {
    ...described('/said'),
    options: [{ ...speakerOption, required: true }, articleOption, privateOption],
  },
  async execute(interaction, context) {
    const speaker = interaction.options.getString('speaker', true);
    const article = askedArticle(interaction, context);
    const sayings = await listSayings(context.library, { speaker, article });
    const key = namedArticle(context.library, article)?.key;
    return sayingsReply(context.wording, sayings, { speaker, article: key, page: 0 });
  },
  autocomplete: speakerOrArticleChoices,
  buttons: { [SAID_BUTTON]: showSayings },
} satisfies SlashCommand;
