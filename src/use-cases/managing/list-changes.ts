import type { AuditPage } from '../../storage/audit-trail.ts';
import type { ScopedStorage } from '../../storage/scoped-storage.ts';

/**
 * A page of the scope's audit trail, the newest entries first.
 *
 * @param page from 0
 */
export function listChanges(
  { storage, scope }: ScopedStorage<'auditTrail'>,
  page: number,
  pageSize: number,
): Promise<AuditPage> {
  return storage.auditTrail.page(scope, page * pageSize, pageSize);
}
