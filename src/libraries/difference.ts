import { setImmediate } from 'node:timers/promises';
import type { Article } from '../domain/article.ts';
import type { Scope } from '../domain/scope.ts';
import type { Database } from '../storage/sqlite/database.ts';
import { type LibraryState, readArticles } from '../storage/sqlite/library-rows.ts';

/** An article of a library in memory. */
export interface Held {
  readonly article: Article;
  /** Another one, and the article has changed. */
  readonly stamp: number | 'bundled';
}

export interface Difference {
  /** Ids of articles that no longer belong to the library. */
  readonly gone: readonly string[];
  /** Bundled articles that now belong to it. */
  readonly bundled: readonly Article[];
  /** Ids of its own articles that are new, or other than before. */
  readonly own: readonly string[];
}

/** What is to be done to a library in memory to bring it to this state. */
export function differenceTo(
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

/** How many texts are read at once: a few milliseconds. */
const BATCH = 20;

/** The scope's own articles with these ids, other work having its turn meanwhile. */
export async function loadOwn(
  database: Database,
  scope: Scope,
  ids: readonly string[],
  onDamaged: (scope: Scope, articleId: string) => void,
): Promise<Held[]> {
  const own: Held[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const read = await readArticles(database, scope, ids.slice(from, from + BATCH));
    for (const { id, changed, article } of read) {
      if (article === undefined) onDamaged(scope, id);
      else own.push({ article, stamp: changed });
    }
    await setImmediate();
  }
  return own;
}
