import { ApplicationCommandOptionType } from 'discord.js';
import { MORE_BUTTON, showMore } from '../discord/buttons/more-button.ts';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';
import { MAX_CHOICE, MAX_CHOICES } from '../discord/gateway/limits.ts';
import { choiceName, privateOption } from '../discord/options.ts';
import { renderParagraph } from '../discord/replies/render-paragraph.ts';
import { suggestParagraphs } from '../use-cases/asking/suggest-paragraphs.ts';
import { findParagraph } from '../use-cases/recalling/find-paragraph.ts';

export default {
  data: {
    ...described('/paragraph'),
    options: [
      {
        ...described('/paragraph id'),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: MAX_CHOICE,
        autocomplete: true,
      },
      privateOption,
    ],
  },
  async execute(interaction, context) {
    return renderParagraph(
      context.wording,
      await findParagraph(context, interaction.options.getString('id', true)),
    );
  },
  autocomplete(interaction, { library }) {
    const typed = interaction.options.getFocused();
    return suggestParagraphs(library, { typed, limit: MAX_CHOICES }).map(({ id, quote }) => ({
      name: choiceName(`${id} · ${quote.text}`),
      value: id,
    }));
  },
  privateButtons: { [MORE_BUTTON]: showMore },
} satisfies SlashCommand;
