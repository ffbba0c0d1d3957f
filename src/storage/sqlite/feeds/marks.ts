import { sql } from 'kysely';
import { type Scope, scopeKey } from '../../../domain/scope.ts';
import type { Writing } from '../access.ts';
import type { Database } from '../database.ts';

/** Marks kept for each scope, newest first: a page whose marks are older than those may be posted again. */
const MAX_MARKS = 50_000;
/** Values of one statement; SQLite takes 32,766. */
const MAX_VALUES = 500;

export async function knownMarks(
  db: Database['db'],
  scope: Scope,
  marks: readonly string[],
): Promise<Set<string>> {
  const known = new Set<string>();
  for (const some of inParts(marks)) {
    const rows = await db
      .selectFrom('feed_mark')
      .select('mark')
      .where('scope', '=', scopeKey(scope))
      .where('mark', 'in', some)
      .where('failures', '=', 0)
      .execute();
    for (const { mark } of rows) known.add(mark);
  }
  return known;
}

export async function claimMarks(
  writing: Writing,
  scope: Scope,
  marks: readonly string[],
  now: number,
): Promise<boolean> {
  if ((await knownMarks(writing, scope, marks)).size > 0) return false;
  await saveMarks(writing, scope, marks, now);
  return true;
}

export async function saveMarks(
  writing: Writing,
  scope: Scope,
  marks: readonly string[],
  now: number,
): Promise<void> {
  for (const some of inParts([...new Set(marks)])) {
    await writing
      .insertInto('feed_mark')
      .values(some.map((mark) => ({ scope: scopeKey(scope), mark, failures: 0, marked_at: now })))
      .onConflict((conflict) =>
        conflict.columns(['scope', 'mark']).doUpdateSet({ failures: 0, marked_at: now }),
      )
      .execute();
  }
  await prune(writing, scope);
}

export async function releaseMarks(writing: Writing, scope: Scope, marks: readonly string[]): Promise<void> {
  for (const some of inParts(marks)) {
    await writing
      .deleteFrom('feed_mark')
      .where('scope', '=', scopeKey(scope))
      .where('mark', 'in', some)
      .execute();
  }
}

export async function countFailure(
  writing: Writing,
  scope: Scope,
  mark: string,
  now: number,
): Promise<number> {
  const { failures } = await writing
    .insertInto('feed_mark')
    .values({ scope: scopeKey(scope), mark, failures: 1, marked_at: now })
    .onConflict((conflict) =>
      conflict.columns(['scope', 'mark']).doUpdateSet({ failures: sql`failures + 1`, marked_at: now }),
    )
    .returning('failures')
    .executeTakeFirstOrThrow();
  return failures;
}

async function prune(writing: Writing, scope: Scope): Promise<void> {
  await sql`delete from feed_mark where scope = ${scopeKey(scope)} and mark in (
    select mark from feed_mark where scope = ${scopeKey(scope)}
    order by marked_at desc, mark limit -1 offset ${MAX_MARKS})`.execute(writing);
}

function inParts(marks: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let start = 0; start < marks.length; start += MAX_VALUES)
    parts.push(marks.slice(start, start + MAX_VALUES));
  return parts;
}
