import type { Article } from '../../domain/article.ts';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import { toArticle } from './content-rows.ts';
import { currentRevisions } from './current-revisions.ts';
import type { Database } from './database.ts';

/** What a scope's library holds at one moment, without the texts. */
export interface LibraryState {
  /** 0 as long as nobody has changed anything. */
  readonly version: number;
  /** The ids of its own articles, each with the version of its last change. */
  readonly articles: ReadonlyMap<string, number>;
  /** The ids of the bundled articles that it does without. */
  readonly hidden: ReadonlySet<string>;
}

export async function libraryVersion({ db }: Database, scope: Scope): Promise<number> {
  const row = await db
    .selectFrom('library')
    .select('version')
    .where('scope', '=', scopeKey(scope))
    .executeTakeFirst();
  return row?.version ?? 0;
}

export async function libraryState(database: Database, scope: Scope): Promise<LibraryState> {
  return database.db
    .transaction()
    .setAccessMode('read only')
    .execute(async (db) => {
      const version = await libraryVersion({ ...database, db }, scope);
      const articles = await db
        .selectFrom('article')
        .select(['id', 'changed'])
        .where('scope', '=', scopeKey(scope))
        .where('removed_at', 'is', null)
        .execute();
      const hidden = await db
        .selectFrom('hidden_article')
        .select('article_id')
        .where('scope', '=', scopeKey(scope))
        .execute();
      return {
        version,
        articles: new Map(articles.map(({ id, changed }) => [id, changed])),
        hidden: new Set(hidden.map((row) => row.article_id)),
      };
    });
}

export interface ReadArticle {
  readonly id: string;
  readonly changed: number;
  /** Undefined when its text is not the one that was stored: the file was damaged. */
  readonly article: Article | undefined;
}

/** Those of these articles that the scope has and has not removed. */
export async function readArticles(
  { db }: Database,
  scope: Scope,
  ids: readonly string[],
): Promise<ReadArticle[]> {
  const rows = await currentRevisions(db, scope)
    .select(['article_id', 'key', 'numbers', 'changed', 'handle', 'article.title as renamed'])
    .select(['revision.title', 'author', 'publisher', 'published', 'url'])
    .select(['language', 'text', 'spans', 'words', 'hash'])
    .where('removed_at', 'is', null)
    .where('id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    id: row.article_id,
    changed: row.changed,
    article: toArticle(row, row.renamed),
  }));
}
