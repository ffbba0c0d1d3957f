import type { Source } from '../../domain/article.ts';
import { slugOf } from '../../domain/article-handle.ts';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import type { Writing } from './access.ts';

/**
 * Reserves a handle that no article of the scope has or ever had. A handle is never given twice.
 *
 * @param wanted the handle that the article had elsewhere ("wsws-3"), used if it is free
 */
export async function takeHandle(
  writing: Writing,
  scope: Scope,
  source: Source,
  wanted: string | undefined,
): Promise<string> {
  const { slug, number } = (wanted && (await freeOf(writing, scope, wanted))) || {
    slug: slugOf(source),
    number: await nextNumber(writing, scope, slugOf(source)),
  };
  await writing
    .insertInto('handle')
    .values({ scope: scopeKey(scope), slug, number })
    .execute();
  return `${slug}-${number}`;
}

async function freeOf(writing: Writing, scope: Scope, handle: string) {
  const [slug = '', digits] = handle.split('-');
  const number = Number(digits);
  const taken = await writing
    .selectFrom('handle')
    .select('number')
    .where('scope', '=', scopeKey(scope))
    .where('slug', '=', slug)
    .where('number', '=', number)
    .executeTakeFirst();
  return taken === undefined ? { slug, number } : undefined;
}

async function nextNumber(writing: Writing, scope: Scope, slug: string): Promise<number> {
  const { highest } = await writing
    .selectFrom('handle')
    .select(({ fn }) => fn.max('number').as('highest'))
    .where('scope', '=', scopeKey(scope))
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow();
  return 1 + (highest ?? 0);
}
