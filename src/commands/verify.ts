import { ApplicationCommandOptionType } from 'discord.js';
import { showChange } from '../discord/buttons/change-choice.ts';
import { CHANGE } from '../discord/buttons/change-selects.ts';
import { HEADLINE_PROOF_BUTTON, showHeadlineProof } from '../discord/buttons/headline-proof.ts';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import {
  articleOption,
  namedOption,
  privateOption,
  speakerOption,
  speakerOrArticleChoices,
} from '../discord/options.ts';
import { renderVerdict } from '../discord/replies/render-verdict.ts';
import { checkQuote, MAX_CLAIM } from '../use-cases/checking/check-quote.ts';
import { readLongTexts } from '../use-cases/checking/read-long-texts.ts';

export default {
  data: {
    ...described('/verify'),
    options: [
      {
        ...described('/verify text'),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: MAX_CLAIM,
      },
      { ...speakerOption, ...described('/verify speaker') },
      { ...articleOption, ...described('/verify article') },
      privateOption,
    ],
  },
  async execute(interaction, { library, wording }) {
    const { options } = interaction;
    const article = namedOption(interaction);
    const text = options.getString('text', true);
    const speaker = options.getString('speaker') ?? undefined;
    return renderVerdict(wording, checkQuote(await readLongTexts(library), { text, speaker, article }));
  },
  autocomplete: speakerOrArticleChoices,
  privateButtons: { [HEADLINE_PROOF_BUTTON]: showHeadlineProof },
  privateSelects: { [CHANGE]: showChange },
} satisfies SlashCommand;
