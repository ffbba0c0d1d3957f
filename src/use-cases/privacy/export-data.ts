import { UserError } from '../../domain/errors/user-error.ts';
import { type Scope, scopeKey } from '../../domain/scope.ts';
import type { StoredRows } from '../../storage/personal-data.ts';
import type { Storage } from '../../storage/storage.ts';

/** What is kept about a user or a scope, as JSON. Times are in ISO 8601. */
export interface DataExport {
  readonly verbatimData: 1;
  /** ISO 8601. */
  readonly exported: string;
  readonly of: string;
  /** Every row of the scope, or of the user's own scope, by table. */
  readonly library: StoredRows;
  /** Rows of other scopes that hold the user's id; absent for a scope. */
  readonly elsewhere?: StoredRows;
}

type Exported = Pick<Storage, 'personal' | 'usage'>;

/**
 * @param maxBytes of the texts alone
 * @throws UserError export-too-large
 */
export async function exportUserData(
  storage: Exported,
  userId: string,
  maxBytes?: number,
): Promise<DataExport> {
  const own: Scope = { kind: 'user', id: userId };
  const exported = await exportScopeData(storage, own, maxBytes);
  return { ...exported, elsewhere: readable(await storage.personal.ofUser(userId)) };
}

/** @throws as `exportUserData` */
export async function exportScopeData(
  storage: Exported,
  scope: Scope,
  maxBytes = Number.POSITIVE_INFINITY,
): Promise<DataExport> {
  const { bytes } = await storage.usage(scope);
  if (bytes > maxBytes) throw new UserError('export-too-large', { scope });
  const library = readable(await storage.personal.ofScope(scope));
  return { verbatimData: 1, exported: new Date().toISOString(), of: scopeKey(scope), library };
}

function readable(rows: StoredRows): StoredRows {
  return Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [table, all.map((row) => withIsoTimes(row))]),
  );
}

function withIsoTimes(row: StoredRows[string][number]): StoredRows[string][number] {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      /(?:^|_)at$/u.test(column) && typeof value === 'number' ? new Date(value).toISOString() : value,
    ]),
  );
}
