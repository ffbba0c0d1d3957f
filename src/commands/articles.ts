import { ARTICLES_BUTTON, articlesReply, showArticles } from '../discord/buttons/articles-pager.ts';
import type { SlashCommand } from '../discord/gateway/command.ts';
import { described } from '../discord/gateway/described.ts';

export default {
  data: described('/articles'),
  ephemeral: true,
  execute: (_, { library, wording }) => articlesReply(wording, library.store.all(), 0),
  buttons: { [ARTICLES_BUTTON]: showArticles },
} satisfies SlashCommand;
