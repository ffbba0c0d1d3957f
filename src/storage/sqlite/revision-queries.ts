import type { Kysely } from 'kysely';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import type { Tables } from './schema.ts';

/** All revisions of the scope's articles, except removed articles, with the columns that `toArticle` takes. */
export function presentRevisions(db: Kysely<Tables>, scope: Scope) {
  return db
    .selectFrom('revision')
    .innerJoin('article', 'article.id', 'revision.article_id')
    .selectAll('revision')
    .select(['handle', 'article.title as renamed'])
    .where('scope', '=', scopeKey(scope))
    .where('removed_at', 'is', null);
}

/** The current revision of each article of the scope, removed articles included. */
export function currentRevisions(db: Kysely<Tables>, scope: Scope) {
  return db
    .selectFrom('article')
    .innerJoin('revision', (join) =>
      join.onRef('revision.article_id', '=', 'article.id').onRef('revision.number', '=', 'article.revision'),
    )
    .where('article.scope', '=', scopeKey(scope));
}
