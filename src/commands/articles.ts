import type { ButtonInteraction } from 'discord.js';
import type { Command } from '../discord/command.ts';
import type { Reply } from '../discord/components.ts';
import { ARTICLES_BUTTON, decodePage, renderArticles } from '../discord/render-articles.ts';
import type { Library } from '../use-cases/library.ts';

export default {
  data: {
    name: 'articles',
    description: 'Which articles can be asked about',
  },
  ephemeral: true,
  execute: (_, { store }) => renderArticles(store.all(), 0),
  buttons: { [ARTICLES_BUTTON]: turnPage },
} satisfies Command;

function turnPage({ customId }: ButtonInteraction, { store }: Library): Reply {
  return renderArticles(store.all(), decodePage(customId));
}
