import type { ScopedStorage } from './scoped-storage.ts';
import type { Storage } from './storage.ts';

/** Parts of a store, the scope, and who changes it. */
export interface ActingStorage<Part extends keyof Storage = keyof Storage> extends ScopedStorage<Part> {
  /** The user's id; undefined for the terminal. */
  readonly by: string | undefined;
}
