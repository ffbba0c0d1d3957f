import type { Scope } from '../domain/scope.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { Catalog } from './catalog.ts';
import type { Drafts } from './drafts.ts';
import type { Feeds } from './feeds.ts';
import type { StorageHealth } from './health.ts';
import type { PersonalData } from './personal-data.ts';
import type { ScopeSettings } from './scope-settings.ts';
import type { StoredLibraries } from './stored-libraries.ts';
import type { StoredVectors } from './stored-vectors.ts';
import type { Texts } from './texts.ts';
import type { Totals, Usage } from './usage.ts';

/** Everything that is kept. Other processes may have the same store open. */
export interface Storage {
  readonly catalog: Catalog;
  readonly drafts: Drafts;
  readonly feeds: Feeds;
  readonly settings: ScopeSettings;
  readonly libraries: StoredLibraries;
  readonly texts: Texts;
  readonly vectors: StoredVectors;
  readonly health: StorageHealth;
  readonly auditTrail: AuditTrail;
  readonly personal: PersonalData;

  usage(scope: Scope): Promise<Usage>;
  totals(): Promise<Totals>;

  /**
   * Deletes, in every scope, articles removed more than `UNDO_MS` ago, drafts older than `DRAFT_MS` and entries of the audit
   * trail older than `AUDIT_MS`; and everything of the guilds that the bot left more than `LEFT_MS` ago.
   *
   * @param now milliseconds since 1970; by default, the current time
   * @returns the scopes that were erased
   * @throws UserError disk-full, library-busy, library-damaged, library-lost, library-not-writable
   */
  purge(now?: number): Promise<Scope[]>;

  /**
   * Copies everything, as it is at one moment, to a new file. On failure there is no file.
   *
   * @throws UserError file-exists, disk-full, library-busy, library-not-writable
   */
  backup(target: string): Promise<void>;

  close(): Promise<void>;
}

export interface Restored {
  /** Where the damaged file that the backup replaced is kept. */
  readonly damaged?: string;
}
