import type { ButtonInteraction } from 'discord.js';
import type { Article } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, buttonRow, type Reply, reply, text } from '../replies/components.ts';
import { articlePages, renderArticles } from '../replies/render-articles.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { pager } from './pager.ts';

export const ARTICLES_BUTTON = 'articles';

/** A page of the articles with the buttons to the others; pages count from 0. @throws UserError stale-button */
export function articlesReply(wording: Wording, articles: readonly Article[], page: number): Reply {
  const pages = articlePages(wording, articles);
  const shown = pages[page];
  if (shown === undefined) {
    if (page > 0) throw new UserError('stale-button', {});
    const refusal = wording.answers.refusal({ code: 'no-articles' }, 'question');
    return reply(accents.notFound, [text(escapeLine(refusal))]);
  }
  const customId = (target: number) => `${ARTICLES_BUTTON}:${target}`;
  const row = buttonRow(pager(wording, { page, pages: pages.length }, customId));
  return renderArticles(wording, shown, articles.length, row);
}

export function showArticles({ customId }: ButtonInteraction, { library, wording }: CommandContext): Reply {
  const page = /^articles:(\d{1,6})$/u.exec(customId)?.[1];
  if (page === undefined) throw new UserError('stale-button', {});
  return articlesReply(wording, library.store.all(), Number(page));
}
