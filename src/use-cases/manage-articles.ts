import type { Article } from '../domain/article.ts';
import type { Scope } from '../domain/scope.ts';
import { UserError } from '../domain/user-error.ts';
import type { ArticleStore } from '../libraries/article-store.ts';
import { type Library, namedArticle } from '../libraries/library.ts';
import type { CatalogEntry } from '../storage/catalog.ts';
import { UNDO_MS } from '../storage/retention.ts';
import type { Storage } from '../storage/storage.ts';

/** A library as its managers see it. */
export interface Managed {
  readonly storage: Pick<Storage, 'catalog' | 'texts'>;
  readonly scope: Scope;
  /** As it is now. */
  readonly library: Pick<Library, 'store'>;
  /** What every library has that does not do without it. */
  readonly bundled: ArticleStore;
}

/** What can be brought back: an own article for `UNDO_MS`, a bundled one for good. */
export interface RemovedArticle {
  readonly id: string;
  readonly title: string;
  /** When it was removed, in milliseconds since 1970; absent for a bundled one. */
  readonly at?: number;
}

/** The scope's own articles that can be asked about; the one that was added or changed last comes first. */
export async function ownArticles({
  storage,
  scope,
}: Omit<Managed, 'bundled' | 'library'>): Promise<CatalogEntry[]> {
  const entries = (await storage.catalog.list(scope)).filter(({ removed }) => removed === undefined);
  return entries.sort((one, other) => other.revision.addedAt - one.revision.addedAt);
}

/** The one that was removed last comes first, bundled ones after them. */
export async function removedArticles({
  storage,
  scope,
  bundled,
}: Omit<Managed, 'library'>): Promise<RemovedArticle[]> {
  const hidden = await storage.catalog.hidden(scope);
  const own = (await storage.catalog.list(scope)).flatMap(({ id, title, removed }) =>
    removed !== undefined && removed.at > Date.now() - UNDO_MS ? [{ id, title, at: removed.at }] : [],
  );
  return [
    ...own.sort((one, other) => other.at - one.at),
    ...bundled.all().flatMap(({ id, title }) => (hidden.has(id) ? [{ id, title }] : [])),
  ];
}

/**
 * The article of the library, own or bundled, that a person named.
 *
 * @throws UserError unknown-article
 */
export function presentArticle({ library }: Pick<Managed, 'library'>, name: string): Article {
  const article = namedArticle(library, name);
  if (article === undefined) throw new UserError('unknown-article', { article: name });
  return article;
}

/**
 * The scope's own article that a person named.
 *
 * @throws UserError unknown-article, bundled-article
 */
export function ownArticle(managed: Pick<Managed, 'library' | 'bundled'>, name: string): Article {
  const article = presentArticle(managed, name);
  if (isBundled(managed, article)) throw new UserError('bundled-article', { title: article.title });
  return article;
}

/**
 * Takes the article out of the library: an own one can be brought back for `UNDO_MS`, a bundled one is only hidden here.
 *
 * @throws UserError unknown-article
 */
export async function removeArticle(
  managed: Omit<Managed, 'library'>,
  article: Article,
  by: string | undefined,
): Promise<void> {
  const { storage, scope } = managed;
  if (isBundled(managed, article)) await storage.catalog.setHidden(scope, article.id, true);
  else await storage.catalog.remove(scope, article.id, { by });
}

/**
 * Brings back the removed article that a person named, by id or title.
 *
 * @throws UserError unknown-article, already-published
 */
export async function restoreArticle(
  managed: Omit<Managed, 'library'>,
  name: string,
): Promise<RemovedArticle> {
  const { storage, scope } = managed;
  const wanted = name.trim();
  const removed = await removedArticles(managed);
  const found =
    removed.find(({ id }) => id === wanted) ??
    removed.find(({ title }) => title.toLowerCase() === wanted.toLowerCase());
  if (found === undefined) throw new UserError('unknown-article', { article: wanted });
  if (found.at === undefined) await storage.catalog.setHidden(scope, found.id, false);
  else await storage.catalog.restore(scope, found.id);
  return found;
}

/** The bundled articles of a library are those that all libraries share. */
function isBundled({ bundled }: Pick<Managed, 'bundled'>, article: Article): boolean {
  return bundled.withKey(article.key) === article;
}
