import type { Article } from '../domain/article.ts';
import type { Scope } from '../domain/scope.ts';
import { UserError } from '../domain/user-error.ts';
import { UNDO_MS } from '../storage/catalog.ts';
import type { CatalogEntry, Storage } from './libraries.ts';
import { type Library, namedArticle } from './library.ts';

type Catalogued = Pick<Storage, 'catalog'>;

/** The scope's own articles that can be asked about; the one that was added or changed last comes first. */
export async function ownArticles({ catalog }: Catalogued, scope: Scope): Promise<CatalogEntry[]> {
  const entries = (await catalog.list(scope)).filter(({ removed }) => removed === undefined);
  return entries.sort((one, other) => other.revision.addedAt - one.revision.addedAt);
}

/** Those that can be brought back; the one that was removed last comes first. */
export async function removedArticles(
  { catalog }: Catalogued,
  scope: Scope,
): Promise<(CatalogEntry & Required<Pick<CatalogEntry, 'removed'>>)[]> {
  const entries = (await catalog.list(scope)).flatMap(({ removed, ...entry }) =>
    removed !== undefined && removed.at > Date.now() - UNDO_MS ? [{ ...entry, removed }] : [],
  );
  return entries.sort((one, other) => other.removed.at - one.removed.at);
}

/**
 * The scope's own article that a person named.
 *
 * @throws UserError unknown-article, bundled-article
 */
export async function ownArticle(
  storage: Catalogued,
  scope: Scope,
  library: Pick<Library, 'store'>,
  name: string,
): Promise<Article> {
  const article = namedArticle(library, name);
  if (article === undefined) throw new UserError('unknown-article', { article: name });
  const own = await ownArticles(storage, scope);
  if (!own.some(({ id }) => id === article.id))
    throw new UserError('bundled-article', { title: article.title });
  return article;
}

/**
 * The removed article that a person named, by id or title.
 *
 * @throws UserError unknown-article
 */
export async function removedArticle(storage: Catalogued, scope: Scope, name: string): Promise<CatalogEntry> {
  const wanted = name.trim();
  const removed = await removedArticles(storage, scope);
  const found =
    removed.find(({ id }) => id === wanted) ??
    removed.find(({ title }) => title.toLowerCase() === wanted.toLowerCase());
  if (found === undefined) throw new UserError('unknown-article', { article: wanted });
  return found;
}
