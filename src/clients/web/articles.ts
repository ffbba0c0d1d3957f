import type { Article } from '../../domain/article.ts';
import type { PageServerWording } from '../../wording/client-wording.ts';
import { Refusal } from './refusal.ts';
import type { ArticleSummary, ReadableArticle } from './wire.ts';

/** The articles that a person can read in a guild or, without a guild, in direct messages. */
export type ArticlesFor = (guildId: string | undefined, userId: string) => Promise<readonly Article[]>;

export function summaryOf(article: Article, words: PageServerWording): ArticleSummary {
  const { id, title, url, language } = article;
  const source = words.source(article);
  return { id, title, source, language, ...(url === undefined ? {} : { url }) };
}

/** @throws Refusal 404 */
export function readable(
  articles: readonly Article[],
  id: string,
  words: PageServerWording,
): ReadableArticle {
  const article = articles.find((each) => each.id === id);
  if (article === undefined) throw new Refusal(404, ({ noArticle }) => noArticle);
  const paragraphs = article.paragraphs.map(({ number, start, end, kind }) => ({
    number,
    start,
    ...(kind === undefined ? {} : { kind }),
    text: article.text.slice(start, end),
  }));
  return { ...summaryOf(article, words), paragraphs };
}
