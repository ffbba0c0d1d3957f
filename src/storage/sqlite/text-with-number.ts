import { sql } from 'kysely';
import type { Article } from '../../domain/article.ts';
import type { Scope } from '../../domain/scope.ts';
import { toArticle } from './content-rows.ts';
import { textsOfPresent } from './current-revisions.ts';
import type { Database } from './database.ts';

/** The last text of the scope's article, if it is not removed, that had a paragraph with this lasting number. */
export async function textWithNumber(
  { db }: Database,
  scope: Scope,
  articleId: string,
  number: number,
): Promise<Article | undefined> {
  const row = await textsOfPresent(db, scope)
    .where('article_id', '=', articleId)
    .where(sql<boolean>`exists (select 1 from json_each(revision.numbers) where value = ${number})`)
    .orderBy('revision.number', 'desc')
    .executeTakeFirst();
  return row && toArticle(row, row.renamed);
}
