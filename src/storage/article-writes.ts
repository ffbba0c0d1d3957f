import { randomBytes } from 'node:crypto';
import type { Article, ArticleContent } from '../domain/article.ts';
import { articleKey } from '../domain/article-key.ts';
import { type Scope, scopeKey } from '../domain/scope.ts';
import { UserError } from '../domain/user-error.ts';
import { toContent, toContentRow } from './content-rows.ts';
import { currentRevisions } from './current-revisions.ts';
import type { Writing } from './database.ts';
import type { ArticleChange } from './schema.ts';

/** What is added: by whom (a user's id, none in the terminal), and when, if not now, in milliseconds since 1970. */
export interface Added {
  readonly content: ArticleContent;
  readonly by: string | undefined;
  readonly at?: number | undefined;
}

export interface Placed extends Added {
  readonly scope: Scope;
  /** The library's, after the change. */
  readonly version: number;
}

/** Never used before, in no scope, and nothing that a terminal would take for an option. */
export function newId(): string {
  return randomBytes(8).toString('hex');
}

/** @throws UserError already-published */
export async function insertArticle(writing: Writing, id: string, placed: Placed): Promise<Article> {
  const { scope, version } = placed;
  await refuseTwins(writing, scope, toContentRow(placed.content).hash);
  await writing
    .insertInto('article')
    .values({ id, scope: scopeKey(scope), revision: 1, changed: version })
    .execute();
  return insertRevision(writing, { id, number: 1, title: null }, placed);
}

/** @throws UserError unknown-article, nothing-new, already-published */
export async function insertNextRevision(writing: Writing, id: string, placed: Placed): Promise<Article> {
  const { scope, version, content } = placed;
  const { revision, title } = await liveArticle(writing, scope, id);
  const current = await writing
    .selectFrom('revision')
    .select(['hash', 'title'])
    .where('article_id', '=', id)
    .where('number', '=', revision)
    .executeTakeFirstOrThrow();
  const { hash } = toContentRow(content);
  if (hash === current.hash) throw new UserError('nothing-new', { title: title ?? current.title });
  await refuseTwins(writing, scope, hash);
  const number = revision + 1;
  await updateArticle(writing, scope, id, { revision: number, changed: version });
  return insertRevision(writing, { id, number, title }, placed);
}

async function insertRevision(
  writing: Writing,
  { id, number, title }: { readonly id: string; readonly number: number; readonly title: string | null },
  { content, by, at = Date.now() }: Placed,
): Promise<Article> {
  const row = toContentRow(content);
  const key = articleKey(id, row.text);
  const added = { added_at: at, added_by: by ?? null };
  await writing
    .insertInto('revision')
    .values({ article_id: id, number, key, ...added, ...row })
    .execute();
  return { id, key, ...toContent(row, title) };
}

/**
 * The article as it is, if it belongs to the scope and is not removed.
 *
 * @throws UserError unknown-article
 */
export async function liveArticle(
  writing: Writing,
  scope: Scope,
  id: string,
): Promise<{ readonly revision: number; readonly title: string | null }> {
  const article = await writing
    .selectFrom('article')
    .select(['revision', 'title'])
    .where('scope', '=', scopeKey(scope))
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (article === undefined) throw new UserError('unknown-article', { article: id });
  return article;
}

export async function updateArticle(
  writing: Writing,
  scope: Scope,
  id: string,
  columns: ArticleChange,
): Promise<void> {
  await writing
    .updateTable('article')
    .set(columns)
    .where('scope', '=', scopeKey(scope))
    .where('id', '=', id)
    .execute();
}

/**
 * Two articles with the same text are one, be they published by two at once.
 *
 * @throws UserError already-published
 */
export async function refuseTwins(writing: Writing, scope: Scope, hash: string): Promise<void> {
  const twin = await currentRevisions(writing, scope)
    .select(['article.title as renamed', 'revision.title'])
    .where('removed_at', 'is', null)
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (twin !== undefined) throw new UserError('already-published', { title: twin.renamed ?? twin.title });
}
