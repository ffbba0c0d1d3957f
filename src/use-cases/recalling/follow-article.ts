import type { Article } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { type RecallParts, recallArticle } from './recall-article.ts';

/**
 * The article as it is now that has, or once had, the text with this key.
 *
 * @throws UserError passage-gone if there is none, or if the article was removed
 */
export async function followArticle(parts: RecallParts, key: string): Promise<Article> {
  const { id } = await recallArticle(parts, key);
  const article = parts.library.store.find(id);
  if (article === undefined) throw new UserError('passage-gone', {});
  return article;
}
