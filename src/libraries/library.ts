import type { Article } from '../domain/article.ts';
import { UserError } from '../domain/user-error.ts';
import type { ArticleIndex } from '../retrieval/index/article-index.ts';
import type { Speech } from '../speakers/speech.ts';
import type { ArticleStore } from './article-store.ts';

export type { ArticleStore } from './article-store.ts';

/** What the use cases work on. */
export interface Library {
  readonly store: ArticleStore;
  readonly index: ArticleIndex;
  readonly speech: Speech;
  /** 0 to 1: a question is refused when its best paragraph is less likely than this to answer it. */
  readonly minConfidence: number;
}

/**
 * The article that a person named, or none when they named none.
 *
 * @throws UserError unknown-article
 */
export function namedArticle(
  { store }: Pick<Library, 'store'>,
  name: string | undefined,
): Article | undefined {
  if (name === undefined || name.trim() === '') return undefined;
  const article = store.find(name);
  if (article === undefined) throw new UserError('unknown-article', { article: name.trim() });
  return article;
}

/**
 * What a person typed, without the white space around it.
 *
 * @throws UserError question-empty, question-too-long
 */
export function typedText(what: 'question' | 'quote', typed: string, max: number): string {
  const text = typed.trim();
  if (text === '') throw new UserError('question-empty', { what });
  if (text.length > max) throw new UserError('question-too-long', { what, length: text.length, max });
  return text;
}
