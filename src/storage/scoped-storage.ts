import type { Scope } from '../domain/scope.ts';
import type { Storage } from './storage.ts';

/** The parts of a store that a caller needs, and the scope that it works on. */
export interface ScopedStorage<Part extends keyof Storage = keyof Storage> {
  readonly storage: Pick<Storage, Part>;
  readonly scope: Scope;
}
