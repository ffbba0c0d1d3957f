import { HTTPException } from 'hono/http-exception';
import type { Article } from '../../domain/article.ts';
import type { ArticleSummary, ReadableArticle } from './wire.ts';

/** The articles that a person may read in a guild; without one, in direct messages. */
export type ArticlesFor = (guildId: string | undefined, userId: string) => Promise<readonly Article[]>;

export function summaryOf(article: Article): ArticleSummary {
  const { id, title, publisher, author, published, url, language } = article;
  const source = [publisher, author, published].filter((part) => part !== undefined).join(' · ');
  return { id, title, source, language, ...(url === undefined ? {} : { url }) };
}

/** @throws HTTPException 404 */
export function readable(articles: readonly Article[], id: string): ReadableArticle {
  const article = articles.find((each) => each.id === id);
  if (article === undefined) throw new HTTPException(404, { message: 'This server has no such article.' });
  const paragraphs = article.paragraphs.map(({ number, start, end }) => ({
    number,
    start,
    text: article.text.slice(start, end),
  }));
  return { ...summaryOf(article), paragraphs };
}
