import type { Kysely } from 'kysely';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import { articleOfRow } from '../rows/content-row.ts';
import type { LibraryState, StoredArticle, StoredLibraries } from '../stored-libraries.ts';
import { read } from './access.ts';
import type { Database } from './database.ts';
import { currentRevisions } from './revision-queries.ts';
import type { Tables } from './schema.ts';

export class SqliteStoredLibraries implements StoredLibraries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  version(scope: Scope): Promise<number> {
    return read(this.#database, (db) => versionOf(db, scope));
  }

  state(scope: Scope): Promise<LibraryState> {
    return read(this.#database, (database) =>
      database
        .transaction()
        .setAccessMode('read only')
        .execute(async (db) => {
          const version = await versionOf(db, scope);
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
        }),
    );
  }

  async articles(scope: Scope, ids: readonly string[]): Promise<StoredArticle[]> {
    const rows = await read(this.#database, (db) =>
      currentRevisions(db, scope)
        .select(['article_id', 'key', 'numbers', 'changed', 'handle', 'article.title as renamed'])
        .select(['revision.title', 'author', 'publisher', 'published', 'url'])
        .select(['language', 'text', 'spans', 'kinds', 'pages', 'words', 'hash'])
        .where('removed_at', 'is', null)
        .where('id', 'in', ids)
        .execute(),
    );
    return rows.map((row) => ({
      id: row.article_id,
      changed: row.changed,
      article: articleOfRow(row, row.renamed),
    }));
  }
}

async function versionOf(db: Kysely<Tables>, scope: Scope): Promise<number> {
  const row = await db
    .selectFrom('library')
    .select('version')
    .where('scope', '=', scopeKey(scope))
    .executeTakeFirst();
  return row?.version ?? 0;
}
