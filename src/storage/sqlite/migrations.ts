import { type Kysely, type Migration, type MigrationProvider, Migrator, sql } from 'kysely';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Tables } from './schema.ts';

const content = `
  title text not null, author text, publisher text, published text, url text, language text not null,
  text text not null, spans text not null, words integer not null, hash text not null`;

/** All columns of a revision but the one that names a person. */
const revisionColumns = [
  ...[
    'article_id',
    'number',
    'key',
    'numbers',
    'added_at',
    'title',
    'author',
    'publisher',
    'published',
    'url',
  ],
  ...['language', 'text', 'spans', 'words', 'hash', 'kinds', 'pages'],
];

/** Applied in order of their names. Never edit a released migration; add another. */
const migrations: Readonly<Record<string, readonly string[]>> = {
  '0001-libraries': [
    `create table library (scope text primary key not null, version integer not null, manager_role text) strict`,
    `create table article (
      id text primary key not null, scope text not null references library, handle text not null, title text,
      revision integer not null, changed integer not null, removed_at integer, removed_by text) strict`,
    `create index article_of_scope on article (scope, removed_at)`,
    `create unique index article_with_handle on article (scope, handle)`,
    `create table handle (
      scope text not null references library, slug text not null, number integer not null,
      primary key (scope, slug, number)) strict`,
    `create table revision (
      article_id text not null references article on delete cascade, number integer not null, key text not null,
      numbers text not null, added_at integer not null, added_by text, ${content},
      primary key (article_id, number)) strict`,
    `create trigger revision_is_final before update on revision
      begin select raise(abort, 'a revision is never altered'); end`,
    `create table draft (
      id text primary key not null, scope text not null references library,
      revises text references article on delete cascade, saved_at integer not null, saved_by text, ${content}) strict`,
    `create table hidden_article (
      scope text not null references library, article_id text not null, primary key (scope, article_id)) strict`,
    `create table channel_default (
      scope text not null references library, channel_id text not null, article_id text not null,
      primary key (scope, channel_id)) strict`,
  ],
  '0002-receipts': ['create index revision_of_text on revision (hash)'],
  '0003-vectors': [
    `create table sentence_vectors (
      hash text not null, encoder text not null, vectors blob not null, primary key (hash, encoder)) strict`,
    `create trigger vectors_leave_with_text after delete on revision
      when not exists (select 1 from revision where hash = old.hash)
      begin delete from sentence_vectors where hash = old.hash; end`,
  ],
  '0004-kinds': ['revision', 'draft'].flatMap((table) =>
    ['kinds', 'pages'].map((column) => `alter table ${table} add column ${column} text`),
  ),
  '0005-left-out': ['alter table draft add column left_out text'],
  '0006-audit-trail': [
    `create table audit_entry (
      id integer primary key autoincrement, scope text not null references library, action text not null,
      article_id text not null, title text not null, former_title text, by text, at integer not null) strict`,
    'create index audit_of_scope on audit_entry (scope, id)',
    'create index audit_of_article on audit_entry (scope, article_id, id)',
    'alter table library add column left_at integer',
    'drop trigger revision_is_final',
    `create trigger revision_is_final before update on revision
      when new.added_by is not null or ${revisionColumns.map((column) => `new.${column} is not old.${column}`).join(' or ')}
      begin select raise(abort, 'a revision is never altered'); end`,
  ],
  '0007-feeds': [
    `create table feed (
      id text primary key not null, scope text not null references library, url text not null, title text not null,
      channel_id text not null, added_by text, etag text, last_modified text, checked_at integer not null,
      next_at integer not null, failures integer not null, failing_since integer, last_error text,
      posted integer not null, stopped text) strict`,
    'create unique index feed_of_scope on feed (scope, url)',
    'create index feed_that_is_due on feed (next_at) where stopped is null',
    `create table feed_mark (
      scope text not null references library, mark text not null, failures integer not null, marked_at integer not null,
      primary key (scope, mark)) strict, without rowid`,
  ],
};

const provider: MigrationProvider = {
  getMigrations: async () =>
    Object.fromEntries(
      Object.entries(migrations).map(([name, statements]) => [name, toMigration(statements)]),
    ),
};

function toMigration(statements: readonly string[]): Migration {
  return {
    up: async (db) => {
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}

/** Whether this version of Verbatim knows the migration. */
export function isMigration(name: string): boolean {
  return Object.hasOwn(migrations, name);
}

/**
 * Applies all pending migrations in one transaction.
 *
 * @throws UserError database-newer; any error of the database
 */
export async function migrate(db: Kysely<Tables>, file: string): Promise<void> {
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && /previously executed migration .* is missing/u.test(error.message))
    throw new UserError('database-newer', { file });
  throw error;
}
