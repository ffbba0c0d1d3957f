import type { Article } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import type { Catalog, CatalogEntry, ChangeInfo, History, NewText, Revision } from '../catalog.ts';
import { UNDO_MS } from '../retention.ts';
import { contentOfRow, toContentRow } from '../rows/content-row.ts';
import { toEntry, toRevisionInfo } from '../rows/entry-row.ts';
import { read, write } from './access.ts';
import {
  insertArticle,
  insertNextRevision,
  newId,
  presentArticle,
  refuseTwins,
  updateArticle,
} from './article-writes.ts';
import { record } from './audit-trail.ts';
import type { Database } from './database.ts';
import { currentRevisions } from './revision-queries.ts';

/** Who makes a change that names nobody. */
const inTheTerminal: ChangeInfo = { by: undefined };

export class SqliteCatalog implements Catalog {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  publish(scope: Scope, text: NewText): Promise<Article> {
    const row = toContentRow(text.content);
    return write(this.#database, scope, (writing, version) =>
      insertArticle(writing, newId(), { ...text, row, scope, version }, { action: 'published' }),
    );
  }

  importHistory(scope: Scope, { title, handle, revisions: [first, ...later] }: History): Promise<string> {
    return write(this.#database, scope, async (writing, version) => {
      const id = newId();
      await insertArticle(
        writing,
        id,
        { ...first, row: toContentRow(first.content), scope, version },
        { handle },
      );
      for (const text of later)
        await insertNextRevision(writing, id, { ...text, row: toContentRow(text.content), scope, version });
      if (title !== undefined) await updateArticle(writing, scope, id, { title, changed: version });
      const last = later.at(-1) ?? first;
      const named = title ?? last.content.title;
      await record(writing, scope, { action: 'imported', articleId: id, title: named, by: last.by });
      return id;
    });
  }

  addRevision(scope: Scope, id: string, text: NewText): Promise<Article> {
    const row = toContentRow(text.content);
    return write(this.#database, scope, (writing, version) =>
      insertNextRevision(writing, id, { ...text, row, scope, version }, { action: 'revised' }),
    );
  }

  rename(scope: Scope, id: string, title: string | undefined, change = inTheTerminal): Promise<void> {
    return write(this.#database, scope, async (writing, changed) => {
      const { title: formerTitle } = await presentArticle(writing, scope, id);
      await updateArticle(writing, scope, id, { title: title ?? null, changed });
      const { title: newTitle } = await presentArticle(writing, scope, id);
      const what = { action: 'renamed', articleId: id, title: newTitle, formerTitle } as const;
      await record(writing, scope, { ...what, ...change });
    });
  }

  remove(scope: Scope, id: string, { by, at = Date.now() }: ChangeInfo): Promise<void> {
    return write(this.#database, scope, async (writing, changed) => {
      const { title } = await presentArticle(writing, scope, id);
      await updateArticle(writing, scope, id, { removed_at: at, removed_by: by ?? null, changed });
      await record(writing, scope, { action: 'removed', articleId: id, title, by, at });
    });
  }

  restore(scope: Scope, id: string, change = inTheTerminal): Promise<void> {
    return write(this.#database, scope, async (writing, changed) => {
      const removed = await currentRevisions(writing, scope)
        .select('hash')
        .select((of) => of.fn.coalesce('article.title', 'revision.title').as('title'))
        .where('id', '=', id)
        .where('removed_at', '>', Date.now() - UNDO_MS)
        .executeTakeFirst();
      if (removed === undefined) throw new UserError('unknown-article', { article: id });
      await refuseTwins(writing, scope, removed.hash);
      await updateArticle(writing, scope, id, { removed_at: null, removed_by: null, changed });
      await record(writing, scope, { action: 'restored', articleId: id, title: removed.title, ...change });
    });
  }

  setHidden(
    scope: Scope,
    { id, title }: Pick<Article, 'id' | 'title'>,
    hidden: boolean,
    change = inTheTerminal,
  ): Promise<void> {
    return write(this.#database, scope, async (writing) => {
      const row = { scope: scopeKey(scope), article_id: id };
      await writing
        .deleteFrom('hidden_article')
        .where('scope', '=', row.scope)
        .where('article_id', '=', id)
        .execute();
      if (hidden) await writing.insertInto('hidden_article').values(row).execute();
      const action = hidden ? 'removed' : 'restored';
      await record(writing, scope, { action, articleId: id, title, ...change });
    });
  }

  async hidden(scope: Scope): Promise<Set<string>> {
    const rows = await read(this.#database, (db) =>
      db.selectFrom('hidden_article').select('article_id').where('scope', '=', scopeKey(scope)).execute(),
    );
    return new Set(rows.map(({ article_id }) => article_id));
  }

  async list(scope: Scope): Promise<CatalogEntry[]> {
    const rows = await read(this.#database, (db) =>
      currentRevisions(db, scope)
        .select(['id', 'handle', 'number', 'hash', 'added_at', 'added_by', 'removed_at', 'removed_by'])
        .select(['author', 'publisher', 'published', 'url', 'language', 'words'])
        .select((of) => of.fn.coalesce('article.title', 'revision.title').as('title'))
        .execute(),
    );
    const entries = rows.map(toEntry);
    return entries.sort((one, other) => one.title.localeCompare(other.title) || (one.id < other.id ? -1 : 1));
  }

  async revisions(scope: Scope, id: string): Promise<Revision[]> {
    const rows = await read(this.#database, (db) =>
      db
        .selectFrom('revision')
        .innerJoin('article', 'article.id', 'revision.article_id')
        .selectAll('revision')
        .where('scope', '=', scopeKey(scope))
        .where('article_id', '=', id)
        .orderBy('number')
        .execute(),
    );
    return rows.map((row) => ({
      ...toRevisionInfo(row),
      content: contentOfRow(row),
      numbers: JSON.parse(row.numbers) as number[],
    }));
  }
}
