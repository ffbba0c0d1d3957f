import Libsql from 'libsql';

/**
 * Tells two processes on one data folder from one. The lock is the operating system's, on a database without content: it ends with its
 * process, also after a kill, and leaves nothing that could be stale.
 */
export class FolderLock {
  readonly #file: string;
  #connection: Libsql.Database | undefined;

  /** @param file exists only for the lock, and may be deleted at any time */
  constructor(file: string) {
    this.#file = file;
  }

  /** @returns false if another process, or another part of this one, has the lock. True where there can be none */
  take(): boolean {
    if (this.#connection !== undefined) return true;
    let connection: Libsql.Database | undefined;
    try {
      connection = new Libsql(this.#file);
      connection.pragma('busy_timeout = 0');
      connection.exec('begin exclusive');
      this.#connection = connection;
      return true;
    } catch (error) {
      connection?.close();
      return !(error instanceof Libsql.SqliteError && error.code.startsWith('SQLITE_BUSY'));
    }
  }

  release(): void {
    // A closed connection keeps its locks until it is collected as garbage.
    this.#connection?.exec('rollback');
    this.#connection?.close();
    this.#connection = undefined;
  }
}
