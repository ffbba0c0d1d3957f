import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { Article } from '../../domain/article.ts';
import { UserError } from '../../domain/user-error.ts';
import { sizeWords, sourceParts } from '../../wording/citation-words.ts';
import { refusalWords } from '../../wording/refusal-words.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { accents, button, buttonRow, linkButton, type Reply, reply, text } from './components.ts';

export const ARTICLES_BUTTON = 'articles';

const MOST_ON_A_PAGE = 10;
const ROOM_FOR_THE_HEADING = 60;

/** Which articles there are, a page of them at a time; pages count from 0. */
export function renderArticles(articles: readonly Article[], page: number): Reply {
  const pages = toPages(articles);
  const shown = pages[page];
  if (shown === undefined) {
    if (page > 0) throw new UserError('stale-button', {});
    return reply(accents.notFound, [text(refusalWords({ code: 'no-articles' }, 'question'))]);
  }
  const to = (other: number, words: string) =>
    pages[other] === undefined ? undefined : button(words, `${ARTICLES_BUTTON}:${other}`);
  return reply(accents.neutral, [
    text(`### ${articles.length === 1 ? '1 article' : `${articles.length} articles`}`),
    ...shown.map(entry),
    buttonRow([to(page - 1, 'Previous'), to(page + 1, 'Next')]),
  ]);
}

/** The page that a button leads to. */
export function decodePage(customId: string): number {
  const page = /^articles:(\d{1,6})$/u.exec(customId)?.[1];
  if (page === undefined) throw new UserError('stale-button', {});
  return Number(page);
}

function toPages(articles: readonly Article[]): Article[][] {
  const pages: Article[][] = [];
  let room = 0;
  for (const article of articles) {
    const page = pages.at(-1);
    const length = describe(article).length;
    if (page === undefined || page.length === MOST_ON_A_PAGE || length > room) {
      pages.push([article]);
      room = MAX_MESSAGE_TEXT - ROOM_FOR_THE_HEADING - length;
    } else {
      page.push(article);
      room -= length;
    }
  }
  return pages;
}

function entry(article: Article): APIComponentInContainer {
  const accessory = linkButton('Open', article.url);
  const description = text(describe(article));
  return accessory === undefined
    ? description
    : { type: ComponentType.Section, components: [description], accessory };
}

function describe(article: Article): string {
  const source = sourceParts(article).map(escapeLine);
  const size = sizeWords(article);
  return `**${escapeLine(article.title)}**\n-# ${[...source, size].join(' · ')}`;
}
