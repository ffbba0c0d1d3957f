import type { AuditEntry } from '../domain/changes/audit-entry.ts';
import type { Scope } from '../domain/scope.ts';

export interface AuditPage {
  /** The newest first. */
  readonly entries: readonly AuditEntry[];
  /** Number of entries on all pages. */
  readonly total: number;
}

/**
 * Who changed a scope's library and when. Each entry is written in the transaction of its change. Edits of one draft by one
 * person in a row are one entry. `Storage.purge` deletes entries older than `AUDIT_MS`.
 */
export interface AuditTrail {
  /** @param first index of the page's first entry, from 0 */
  page(scope: Scope, first: number, size: number): Promise<AuditPage>;
}
