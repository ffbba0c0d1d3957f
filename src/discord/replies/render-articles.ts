import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { Article } from '../../domain/article.ts';
import type { Wording } from '../../wording/wording.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { accents, linkButton, type Reply, type Row, reply, text } from './components.ts';
import { intoPages } from './pages.ts';
import { small } from './passage-header.ts';

const MAX_ON_A_PAGE = 10;
const ROOM_FOR_THE_HEADING = 60;

/** A page of the articles. @param total number of articles on all pages */
export function renderArticles(
  wording: Wording,
  articles: readonly Article[],
  total: number,
  row: Row,
): Reply {
  return reply(accents.neutral, [
    text(`### ${escapeLine(wording.managing.list.articles(total))}`),
    ...articles.map((article) => entry(wording, article)),
    row,
  ]);
}

/** The articles in pages that fit into one message each. */
export function articlePages(wording: Wording, articles: readonly Article[]): Article[][] {
  return intoPages(articles, {
    room: MAX_MESSAGE_TEXT - ROOM_FOR_THE_HEADING,
    max: MAX_ON_A_PAGE,
    lengthOf: (article) => describe(wording, article).length,
  });
}

function entry(wording: Wording, article: Article): APIComponentInContainer {
  const accessory = linkButton(wording.buttons.open, article.url);
  const description = text(describe(wording, article));
  return accessory === undefined
    ? description
    : { type: ComponentType.Section, components: [description], accessory };
}

function describe({ citations }: Wording, article: Article): string {
  const about = [...citations.source(article), citations.size(article)].join(' · ');
  return `**${escapeLine(article.title)}**\n${small(about)}`;
}
