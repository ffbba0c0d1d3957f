import type { Article } from '../domain/article.ts';
import { UserError } from '../domain/errors/user-error.ts';
import type { ArticleIndex } from '../retrieval/index/article-index.ts';
import type { Similarities } from '../retrieval/ranking/similarity.ts';
import type { Speech } from '../speakers/speech.ts';
import type { ArticleStore } from './article-store.ts';

/** A scope's articles and what answers about them. */
export interface Library {
  readonly store: ArticleStore;
  readonly index: ArticleIndex;
  readonly speech: Speech;
  /** Minimum confidence of an answer, 0 to 1. Higher values refuse more questions. */
  readonly minConfidence: number;
  /** Set if the scope's own articles cannot be read: only the bundled ones are here. */
  readonly isPartial?: boolean;
  /** The library in its current state, for use after waiting. Absent where it never changes. */
  current?(): Promise<Library>;
  /** Absent where meaning is not compared. */
  readonly meaning?: Meaning;
}

/** What a question is close to in meaning. */
interface Meaning {
  /** Undefined while the library has no vectors, or if the question's vector is not there in time. Never rejects. */
  similaritiesTo(question: string): Promise<Similarities | undefined>;
  /** Makes the vectors that are missing. Resolves when all are there, or the encoder fails. */
  ready(): Promise<void>;
  /** The library in its current state, for use after `similaritiesTo`: waiting may have changed it. @throws UserError library-damaged */
  current(): Promise<Library>;
}

/** Before saying that the articles do not have something. @throws UserError articles-unreadable if not all of them are here */
export function requireAll({ isPartial }: Pick<Library, 'isPartial'>): void {
  if (isPartial === true) throw new UserError('articles-unreadable', {});
}

/**
 * The article that a person may have named.
 *
 * @param name an id, key or title
 * @returns undefined if the name is missing or blank
 *
 * @throws UserError unknown-article, articles-unreadable
 */
export function namedArticle(
  library: Pick<Library, 'store' | 'isPartial'>,
  name: string | undefined,
): Article | undefined {
  if (name === undefined || name.trim() === '') return undefined;
  const article = library.store.find(name);
  if (article === undefined) requireAll(library);
  if (article === undefined) throw new UserError('unknown-article', { article: name.trim() });
  return article;
}

/**
 * The article that a person named.
 *
 * @param name an id, key or title
 * @throws UserError unknown-article, articles-unreadable
 */
export function requiredArticle(library: Pick<Library, 'store' | 'isPartial'>, name: string): Article {
  const article = namedArticle(library, name);
  if (article === undefined) throw new UserError('unknown-article', { article: name });
  return article;
}
