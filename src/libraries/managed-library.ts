import type { Article } from '../domain/article.ts';
import { UserError } from '../domain/errors/user-error.ts';
import type { ActingStorage } from '../storage/acting-storage.ts';
import type { ArticleStore } from './article-store.ts';
import { type Library, requiredArticle } from './library.ts';

/** A scope's library with what it takes to change it. */
export interface ManagedLibrary extends ActingStorage {
  readonly library: Pick<Library, 'store' | 'isPartial'>;
  /** The bundled articles, hidden ones included. */
  readonly bundled: ArticleStore;
}

/**
 * The scope's own article that a person named.
 *
 * @param name an id, key or title
 * @throws UserError unknown-article, bundled-article
 */
export function ownArticle(managed: Pick<ManagedLibrary, 'library' | 'bundled'>, name: string): Article {
  const article = requiredArticle(managed.library, name);
  if (isBundled(managed, article)) throw new UserError('bundled-article', { title: article.title });
  return article;
}

/** Compares by identity: an own article may have a bundled article's text. */
export function isBundled({ bundled }: Pick<ManagedLibrary, 'bundled'>, article: Article): boolean {
  return bundled.withKey(article.key) === article;
}
