import { type Kysely, sql } from 'kysely';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import type { Totals, Usage } from '../usage.ts';
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

export async function totalsOf(db: Kysely<Tables>): Promise<Totals> {
  const count = sql<number>`count(*)`;
  const libraries = await db
    .selectFrom('article')
    .select(count.as('articles'))
    .where('removed_at', 'is', null)
    .groupBy('scope')
    .execute();
  const { drafts } = await db.selectFrom('draft').select(count.as('drafts')).executeTakeFirstOrThrow();
  const counts = libraries.map(({ articles }) => articles);
  return {
    libraries: counts.length,
    articles: counts.reduce((sum, each) => sum + each, 0),
    largest: counts.reduce((most, each) => Math.max(most, each), 0),
    drafts,
  };
}
