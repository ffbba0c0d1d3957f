import type { Article } from '../../domain/article.ts';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import { toArticle } from './content-rows.ts';
import type { Database } from './database.ts';

/** A text that an article has, or once had. */
export interface StoredText {
  readonly id: string;
  readonly title: string;
  /** Undefined when it is not the text that was stored: the file was damaged. */
  readonly article: Article | undefined;
  /** 1-based, and the number of the one that is shown. */
  readonly number: number;
  readonly current: number;
  readonly removedAt: number | undefined;
}

/**
 * The texts with this hash, and the current one of the article with this id whatever its hash.
 *
 * @param scope undefined for those of all scopes, which only who has the file may see
 */
export async function revisionsOfText(
  { db }: Database,
  { id, hash }: { readonly id: string; readonly hash: string },
  scope: Scope | undefined,
): Promise<StoredText[]> {
  let query = db
    .selectFrom('revision')
    .innerJoin('article', 'article.id', 'revision.article_id')
    .selectAll('revision')
    .select(['handle', 'article.title as renamed', 'article.revision as current', 'removed_at'])
    .where((where) =>
      where.or([
        where('hash', '=', hash),
        where.and([where('article_id', '=', id), where('number', '=', where.ref('article.revision'))]),
      ]),
    );
  if (scope !== undefined) query = query.where('scope', '=', scopeKey(scope));
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.article_id,
    title: row.renamed ?? row.title,
    article: row.hash === hash ? toArticle(row, row.renamed) : undefined,
    number: row.number,
    current: row.current,
    removedAt: row.removed_at ?? undefined,
  }));
}
