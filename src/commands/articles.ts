import type { ButtonInteraction } from 'discord.js';
import type { CommandContext, SlashCommand } from '../discord/gateway/command.ts';
import type { Reply } from '../discord/replies/components.ts';
import { ARTICLES_BUTTON, decodePage, renderArticles } from '../discord/replies/render-articles.ts';

export default {
  data: {
    name: 'articles',
    description: 'Which articles can be asked about',
  },
  ephemeral: true,
  execute: (_, { library }) => renderArticles(library.store.all(), 0),
  buttons: { [ARTICLES_BUTTON]: turnPage },
} satisfies SlashCommand;

function turnPage({ customId }: ButtonInteraction, { library }: CommandContext): Reply {
  return renderArticles(library.store.all(), decodePage(customId));
}
