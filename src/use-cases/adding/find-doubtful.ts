import { type Article, textOf } from '../../domain/article.ts';
import { isSideline } from '../../language/rules/sidelines.ts';

/** In an article with a larger share of them, such lines are its text: a list, or a poem. */
const MAX_SHARE = 1 / 2;

/** Numbers of the paragraphs that may not be the article's own: body text that reads like a heading, a credit or a link. */
export function findDoubtful(article: Article): ReadonlySet<number> {
  const body = article.paragraphs.filter(({ kind }) => kind === undefined);
  const doubtful = body.filter((paragraph) => isSideline(textOf(article, paragraph)));
  return new Set(doubtful.length > MAX_SHARE * body.length ? [] : doubtful.map(({ number }) => number));
}
