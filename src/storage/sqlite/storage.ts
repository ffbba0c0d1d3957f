import type { Scope } from '../../domain/scope.ts';
import { DRAFT_MS, UNDO_MS } from '../retention.ts';
import type { Storage } from '../storage.ts';
import type { Usage } from '../usage.ts';
import { backup } from './backup.ts';
import { SqliteCatalog } from './catalog.ts';
import { type Database, whenFree } from './database.ts';
import { databaseError } from './database-error.ts';
import { SqliteDrafts } from './drafts.ts';
import { SqliteScopeSettings } from './scope-settings.ts';
import { SqliteStoredLibraries } from './stored-libraries.ts';
import { SqliteStoredVectors } from './stored-vectors.ts';
import { SqliteTexts } from './texts.ts';
import { usageOf } from './usage.ts';

export class SqliteStorage implements Storage {
  readonly catalog: SqliteCatalog;
  readonly drafts: SqliteDrafts;
  readonly settings: SqliteScopeSettings;
  readonly libraries: SqliteStoredLibraries;
  readonly texts: SqliteTexts;
  readonly vectors: SqliteStoredVectors;
  readonly #database: Database;

  /** @param database closed by `close` */
  constructor(database: Database) {
    this.#database = database;
    this.catalog = new SqliteCatalog(database);
    this.drafts = new SqliteDrafts(database);
    this.settings = new SqliteScopeSettings(database);
    this.libraries = new SqliteStoredLibraries(database);
    this.texts = new SqliteTexts(database);
    this.vectors = new SqliteStoredVectors(database);
  }

  usage(scope: Scope): Promise<Usage> {
    return usageOf(this.#database, scope);
  }

  async purge(now: number = Date.now()): Promise<void> {
    const { db, file } = this.#database;
    const articles = db.deleteFrom('article').where('removed_at', '<=', now - UNDO_MS);
    const drafts = db.deleteFrom('draft').where('saved_at', '<=', now - DRAFT_MS);
    try {
      await whenFree(() => articles.execute());
      await whenFree(() => drafts.execute());
    } catch (error) {
      throw databaseError(error, file);
    }
  }

  backup(target: string): Promise<void> {
    return backup(this.#database, target);
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}
