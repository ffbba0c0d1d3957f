import { sql } from 'kysely';
import type { Article } from '../../domain/article.ts';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import { articleOfRow } from '../rows/content-row.ts';
import type { StoredText, Texts } from '../texts.ts';
import { read } from './access.ts';
import type { Database } from './database.ts';
import { presentRevisions } from './revision-queries.ts';

export class SqliteTexts implements Texts {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async withKey(scope: Scope, key: string): Promise<Article | undefined> {
    const row = await read(this.#database, (db) =>
      presentRevisions(db, scope).where('key', '=', key).executeTakeFirst(),
    );
    return row && articleOfRow(row, row.renamed);
  }

  async withParagraph(scope: Scope, articleId: string, number: number): Promise<Article | undefined> {
    const row = await read(this.#database, (db) =>
      presentRevisions(db, scope)
        .where('article_id', '=', articleId)
        .where(sql<boolean>`exists (select 1 from json_each(revision.numbers) where value = ${number})`)
        .orderBy('revision.number', 'desc')
        .executeTakeFirst(),
    );
    return row && articleOfRow(row, row.renamed);
  }

  async withHash(
    { id, hash }: { readonly id: string; readonly hash: string },
    scope: Scope | undefined,
  ): Promise<StoredText[]> {
    const articlesWith = this.#database.db
      .selectFrom('revision')
      .select('article_id')
      .where('hash', '=', hash);
    let query = this.#database.db
      .selectFrom('revision')
      .innerJoin('article', 'article.id', 'revision.article_id')
      .selectAll('revision')
      .select(['handle', 'article.title as renamed', 'article.revision as current', 'removed_at'])
      .where((where) =>
        where.or([
          where('hash', '=', hash),
          where.and([
            where('number', '=', where.ref('article.revision')),
            where.or([where('article_id', '=', id), where('article_id', 'in', articlesWith)]),
          ]),
        ]),
      );
    if (scope !== undefined) query = query.where('scope', '=', scopeKey(scope));
    const rows = await read(this.#database, () => query.execute());
    return rows.map((row) => ({
      id: row.article_id,
      title: row.renamed ?? row.title,
      ownTitle: row.title,
      hash: row.hash,
      article: articleOfRow(row, row.renamed),
      number: row.number,
      current: row.current,
      removedAt: row.removed_at ?? undefined,
    }));
  }
}
