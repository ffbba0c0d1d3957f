import type { Kysely } from 'kysely';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import type { Tables } from './schema.ts';

/** Every text that the scope's articles have or once had, without those of the removed ones; as `toArticle` takes it. */
export function textsOfPresent(db: Kysely<Tables>, scope: Scope) {
  return db
    .selectFrom('revision')
    .innerJoin('article', 'article.id', 'revision.article_id')
    .selectAll('revision')
    .select(['handle', 'article.title as renamed'])
    .where('scope', '=', scopeKey(scope))
    .where('removed_at', 'is', null);
}

/** Every article of the scope, the removed ones among them, each with the revision that is shown. */
export function currentRevisions(db: Kysely<Tables>, scope: Scope) {
  return db
    .selectFrom('article')
    .innerJoin('revision', (join) =>
      join.onRef('revision.article_id', '=', 'article.id').onRef('revision.number', '=', 'article.revision'),
    )
    .where('article.scope', '=', scopeKey(scope));
}
