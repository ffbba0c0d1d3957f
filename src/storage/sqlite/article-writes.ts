import { randomBytes } from 'node:crypto';
import type { Article } from '../../domain/article.ts';
import { articleKey } from '../../domain/article-key.ts';
import type { AuditAction } from '../../domain/changes/audit-entry.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import type { NewText } from '../catalog.ts';
import { keepNumbers, type NumberedText } from '../keep-numbers.ts';
import { type ContentRow, contentOfRow } from '../rows/content-row.ts';
import type { Writing } from './access.ts';
import { record } from './audit-trail.ts';
import { takeHandle } from './handles.ts';
import { currentRevisions } from './revision-queries.ts';
import type { ArticleChange } from './schema.ts';

/** A text with its columns and its place in the store. */
export interface PlacedText extends NewText {
  /** `toContentRow` of the content. */
  readonly row: ContentRow;
  readonly scope: Scope;
  /** The library's version after the change. */
  readonly version: number;
}

/** 64 random bits in hexadecimal digits: unique across scopes, and never mistaken for a command-line option. */
export function newId(): string {
  return randomBytes(8).toString('hex');
}

/** What is to become of a new text beside its rows. */
interface Placing {
  /** Recorded in the audit trail; by default, nothing is. */
  readonly action?: AuditAction;
  /** Used if it is free. */
  readonly handle?: string | undefined;
}

/** @throws UserError already-published */
export async function insertArticle(
  writing: Writing,
  id: string,
  placed: PlacedText,
  { action, handle: wanted }: Placing,
): Promise<Article> {
  const { scope, version } = placed;
  await refuseTwins(writing, scope, placed.row.hash);
  const handle = await takeHandle(writing, scope, placed.content, wanted);
  await writing
    .insertInto('article')
    .values({ id, scope: scopeKey(scope), handle, revision: 1, changed: version })
    .execute();
  return insertRevision(writing, { id, handle, number: 1, renamed: null, action }, placed);
}

/** @throws UserError unknown-article, nothing-new, already-published */
export async function insertNextRevision(
  writing: Writing,
  id: string,
  placed: PlacedText,
  { action }: Placing = {},
): Promise<Article> {
  const { scope, version, row } = placed;
  const { handle, revision, title, renamed } = await presentArticle(writing, scope, id);
  const current = await writing
    .selectFrom('revision')
    .select('hash')
    .where('article_id', '=', id)
    .where('number', '=', revision)
    .executeTakeFirstOrThrow();
  const { hash } = row;
  if (hash === current.hash) throw new UserError('nothing-new', { title });
  await refuseTwins(writing, scope, hash);
  const number = revision + 1;
  await updateArticle(writing, scope, id, { revision: number, changed: version });
  return insertRevision(writing, { id, handle, number, renamed, action }, placed);
}

interface NumberedRevision extends Pick<PresentArticle, 'handle' | 'renamed'> {
  readonly id: string;
  readonly number: number;
  readonly action: AuditAction | undefined;
}

async function insertRevision(
  writing: Writing,
  { id, handle, number, renamed, action }: NumberedRevision,
  { scope, row, by, at = Date.now(), numbers, content: given }: PlacedText,
): Promise<Article> {
  // Without lone surrogates, as it will be read.
  const content = { ...given, text: row.text };
  const paragraphs = numbers ?? keepNumbers(number === 1 ? [] : await textsOf(writing, id), content);
  const key = articleKey(id, row.text);
  const added = { added_at: at, added_by: by ?? null };
  await writing
    .insertInto('revision')
    .values({ article_id: id, number, key, numbers: JSON.stringify(paragraphs), ...added, ...row })
    .execute();
  const title = renamed ?? content.title;
  if (action !== undefined) await record(writing, scope, { action, articleId: id, title, by, at });
  return { id, key, numbering: { handle, paragraphs }, ...content, title };
}

/** The article's texts, newest first. */
async function textsOf(writing: Writing, id: string): Promise<NumberedText[]> {
  const rows = await writing
    .selectFrom('revision')
    .selectAll()
    .where('article_id', '=', id)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({ content: contentOfRow(row), numbers: JSON.parse(row.numbers) as number[] }));
}

interface PresentArticle {
  readonly handle: string;
  /** The number of the current revision. */
  readonly revision: number;
  /** The one that is shown. */
  readonly title: string;
  /** The one that a manager gave it. */
  readonly renamed: string | null;
}

/**
 * The article, unless it belongs to another scope or is removed.
 *
 * @throws UserError unknown-article
 */
export async function presentArticle(writing: Writing, scope: Scope, id: string): Promise<PresentArticle> {
  const article = await currentRevisions(writing, scope)
    .select(['handle', 'article.revision', 'article.title as renamed'])
    .select((of) => of.fn.coalesce('article.title', 'revision.title').as('title'))
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
 * Keeps the scope from having two articles with the same text.
 *
 * @throws UserError already-published
 */
export async function refuseTwins(writing: Writing, scope: Scope, hash: string): Promise<void> {
  const same = await writing.selectFrom('revision').select('article_id').where('hash', '=', hash).execute();
  if (same.length === 0) return;
  const ids = same.map(({ article_id }) => article_id);
  const twin = await currentRevisions(writing, scope)
    .select(['article.title as renamed', 'revision.title'])
    .where('article.id', 'in', ids)
    .where('removed_at', 'is', null)
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (twin !== undefined) throw new UserError('already-published', { title: twin.renamed ?? twin.title });
}
