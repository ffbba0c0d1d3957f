import type { Kysely } from 'kysely';
import { type Scope, scopeKey } from '../domain/scope.ts';
import type { Tables } from './schema.ts';

/** Every article of the scope, the removed ones among them, each with the revision that is shown. */
export function currentRevisions(db: Kysely<Tables>, scope: Scope) {
  return db
    .selectFrom('article')
    .innerJoin('revision', (join) =>
      join.onRef('revision.article_id', '=', 'article.id').onRef('revision.number', '=', 'article.revision'),
    )
    .where('article.scope', '=', scopeKey(scope));
}
