import type { Scope } from '../domain/scope.ts';

/**
 * A cache of built search indexes, one for each scope. It only saves time: no method rejects, a failed write leaves
 * nothing, and all of it may be deleted at any time.
 */
export interface SavedIndexes {
  read(scope: Scope): Promise<Uint8Array | undefined>;
  write(scope: Scope, bytes: Uint8Array): Promise<void>;
  remove(scope: Scope): Promise<void>;
}
