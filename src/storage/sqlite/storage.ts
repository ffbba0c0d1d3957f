import type { Scope } from '../../domain/scope.ts';
import type { StorageHealth } from '../health.ts';
import { AUDIT_MS, DRAFT_MS, LEFT_MS, MAX_ALL_DRAFT_BYTES, MAX_DRAFT_BYTES, UNDO_MS } from '../retention.ts';
import type { Storage } from '../storage.ts';
import type { Totals, Usage } from '../usage.ts';
import { change, read } from './access.ts';
import { SqliteAuditTrail } from './audit-trail.ts';
import { backup } from './backup.ts';
import { SqliteCatalog } from './catalog.ts';
import type { Database } from './database.ts';
import type { DraftRoom } from './draft-room.ts';
import { SqliteDrafts } from './drafts.ts';
import { SqliteFeeds } from './feeds/feeds.ts';
import { SqlitePersonalData } from './personal-data.ts';
import { SqliteScopeSettings } from './scope-settings.ts';
import { SqliteStoredLibraries } from './stored-libraries.ts';
import { SqliteStoredVectors } from './stored-vectors.ts';
import { SqliteTexts } from './texts.ts';
import { totalsOf, usageOf } from './usage.ts';

export class SqliteStorage implements Storage {
  readonly catalog: SqliteCatalog;
  readonly drafts: SqliteDrafts;
  readonly feeds: SqliteFeeds;
  readonly settings: SqliteScopeSettings;
  readonly libraries: SqliteStoredLibraries;
  readonly texts: SqliteTexts;
  readonly vectors: SqliteStoredVectors;
  readonly auditTrail: SqliteAuditTrail;
  readonly personal: SqlitePersonalData;
  readonly #database: Database;

  /**
   * @param database closed by `close`
   * @param room for drafts
   */
  constructor(database: Database, room: DraftRoom = { library: MAX_DRAFT_BYTES, all: MAX_ALL_DRAFT_BYTES }) {
    this.#database = database;
    this.catalog = new SqliteCatalog(database);
    this.drafts = new SqliteDrafts(database, room);
    this.feeds = new SqliteFeeds(database);
    this.settings = new SqliteScopeSettings(database);
    this.libraries = new SqliteStoredLibraries(database);
    this.texts = new SqliteTexts(database);
    this.vectors = new SqliteStoredVectors(database);
    this.auditTrail = new SqliteAuditTrail(database);
    this.personal = new SqlitePersonalData(database);
  }

  get health(): StorageHealth {
    return this.#database.health;
  }

  usage(scope: Scope): Promise<Usage> {
    return read(this.#database, (db) => usageOf(db, scope));
  }

  totals(): Promise<Totals> {
    return read(this.#database, totalsOf);
  }

  async purge(now: number = Date.now()): Promise<Scope[]> {
    await change(this.#database, (db) =>
      db
        .deleteFrom('article')
        .where('removed_at', '<=', now - UNDO_MS)
        .execute(),
    );
    await change(this.#database, (db) =>
      db
        .deleteFrom('draft')
        .where('saved_at', '<=', now - DRAFT_MS)
        .execute(),
    );
    await change(this.#database, (db) =>
      db
        .deleteFrom('audit_entry')
        .where('at', '<=', now - AUDIT_MS)
        .execute(),
    );
    return this.personal.eraseLeft(now - LEFT_MS);
  }

  backup(target: string): Promise<void> {
    return backup(this.#database, target);
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}
