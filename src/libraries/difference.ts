import { setImmediate } from 'node:timers/promises';
import type { Article } from '../domain/article.ts';
import type { Scope } from '../domain/scope.ts';
import type { LibraryState, StoredLibraries } from '../storage/stored-libraries.ts';

/** An article of a library in memory. */
export interface Held {
  readonly article: Article;
  /** The version of an own article's last change. */
  readonly stamp: number | 'bundled';
}

/** What to take out of an index, and what to put in. */
export interface LibraryChange {
  readonly gone: readonly string[];
  readonly fresh: readonly Held[];
}

interface Difference {
  /** Ids of articles to take out. */
  readonly gone: readonly string[];
  /** Bundled articles to add. */
  readonly bundled: readonly Article[];
  /** Ids of own articles to add, or to load again because they changed. */
  readonly own: readonly string[];
}

/** The changes that bring a library in memory to a stored state. */
function differenceTo(
  { articles, hidden }: LibraryState,
  held: ReadonlyMap<string, Held>,
  bundled: readonly Article[],
): Difference {
  const shown = new Map(bundled.filter(({ id }) => !hidden.has(id)).map((article) => [article.id, article]));
  return {
    gone: [...held.keys()].filter((id) => !articles.has(id) && !shown.has(id)),
    bundled: [...shown.values()].filter(({ id }) => !articles.has(id) && held.get(id)?.stamp !== 'bundled'),
    own: [...articles].filter(([id, changed]) => held.get(id)?.stamp !== changed).map(([id]) => id),
  };
}

/** Articles read without a break. Higher values load faster but block the process longer; 20 take a few milliseconds. */
const BATCH = 20;

/**
 * Loads own articles of the scope and yields to other work between batches.
 *
 * @param onDamaged called for an article whose stored text is damaged; it is left out
 */
async function loadOwn(
  stored: StoredLibraries,
  scope: Scope,
  ids: readonly string[],
  onDamaged: (scope: Scope, articleId: string) => void,
): Promise<Held[]> {
  const own: Held[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const read = await stored.articles(scope, ids.slice(from, from + BATCH));
    for (const { id, changed, article } of read) {
      if (article === undefined) onDamaged(scope, id);
      else own.push({ article, stamp: changed });
    }
    await setImmediate();
  }
  return own;
}

interface Sources {
  readonly stored: StoredLibraries;
  readonly scope: Scope;
  readonly bundled: readonly Article[];
  readonly onDamagedArticle: (scope: Scope, articleId: string) => void;
}

/** Reads what brings a library in memory to a stored state. @returns undefined if the scope has changed nothing, or taken it back */
export async function readChange(
  { stored, scope, bundled, onDamagedArticle }: Sources,
  state: LibraryState,
  held: ReadonlyMap<string, Held>,
): Promise<LibraryChange | undefined> {
  if (state.articles.size === 0 && !bundled.some(({ id }) => state.hidden.has(id))) return undefined;
  const difference = differenceTo(state, held, bundled);
  const fresh = [
    ...difference.bundled.map((article): Held => ({ article, stamp: 'bundled' })),
    ...(await loadOwn(stored, scope, difference.own, onDamagedArticle)),
  ];
  return { gone: difference.gone, fresh };
}

/** The library's version when the article was last changed; -1 for one of the articles folder. */
export function changeOf(held: Held | undefined): number {
  return held === undefined || held.stamp === 'bundled' ? -1 : held.stamp;
}
