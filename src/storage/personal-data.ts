import type { Scope } from '../domain/scope.ts';

/** Rows by the name of their table, with every column. */
export type StoredRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What is kept about a scope or a user, and how it is deleted. */
export interface PersonalData {
  /** Every row that belongs to the scope. Vectors, which are made from the texts alone, are left out. */
  ofScope(scope: Scope): Promise<StoredRows>;

  /** Every row of other scopes that holds the user's id: their drafts with the text, and what they changed without it. */
  ofUser(userId: string): Promise<StoredRows>;

  /**
   * Deletes everything that belongs to the scope.
   *
   * @throws UserError disk-full, library-busy, library-damaged, library-not-writable
   */
  eraseScope(scope: Scope): Promise<void>;

  /**
   * Deletes the user's own scope and their drafts in every other scope, and takes their id out of every other row, in one
   * transaction.
   *
   * @throws UserError disk-full, library-busy, library-damaged, library-not-writable
   */
  eraseUser(userId: string): Promise<void>;

  /**
   * Notes that the bot has left a guild, or is back. `Storage.purge` erases a scope that was left `LEFT_MS` ago.
   *
   * @param at milliseconds since 1970; undefined if it is back
   * @throws UserError disk-full, library-busy, library-damaged, library-not-writable
   */
  setLeft(scopes: readonly Scope[], at: number | undefined): Promise<void>;
}
