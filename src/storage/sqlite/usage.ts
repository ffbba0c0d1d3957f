import { type Kysely, sql } from 'kysely';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import type { Usage } from '../usage.ts';
import type { Tables } from './schema.ts';

/** `octet_length` reads the size of a text without the text. */
const bytes = sql<number>`coalesce(sum(octet_length(text)), 0)`;

export async function usageOf(db: Kysely<Tables>, scope: Scope): Promise<Usage> {
  const key = scopeKey(scope);
  const count = sql<number>`count(*)`;
  const present = await db
    .selectFrom('article')
    .select(count.as('articles'))
    .where('scope', '=', key)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  const revisions = await db
    .selectFrom('revision')
    .innerJoin('article', 'article.id', 'revision.article_id')
    .select(bytes.as('bytes'))
    .where('article.scope', '=', key)
    .executeTakeFirstOrThrow();
  const drafts = await db
    .selectFrom('draft')
    .select([count.as('drafts'), bytes.as('bytes')])
    .where('scope', '=', key)
    .executeTakeFirstOrThrow();
  return { articles: present.articles, drafts: drafts.drafts, bytes: revisions.bytes + drafts.bytes };
}
