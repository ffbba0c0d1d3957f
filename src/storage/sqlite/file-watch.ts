import { statSync } from 'node:fs';
import Libsql from 'libsql';

/** What another program did to a database's files while they were open. */
export type FileLoss = 'missing' | 'replaced' | 'truncated';

interface FileState {
  /** Device and inode. */
  readonly identity: string;
  readonly size: bigint;
  /** Nanoseconds since 1970. */
  readonly writtenAt: bigint;
}

interface Seen {
  readonly file: FileState;
  readonly log: FileState | undefined;
  readonly memory: FileState | undefined;
  /** Changes when another connection commits. https://www.sqlite.org/pragma.html#pragma_data_version */
  readonly version: unknown;
}

/**
 * Tells whether the files of an open SQLite database are still the ones that were opened. Only looks at them from outside: to open
 * and close the file, other than through SQLite, would drop the process's locks on it
 * (https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
 */
export class FileWatch {
  readonly #file: string;
  readonly #connection: Libsql.Database;
  #seen: Seen | undefined;
  /** Stays until `isWhole` finds otherwise: the file may have been filled again with something else. */
  #overwritten: 'truncated' | 'replaced' | undefined;

  /** @param connection open, and in WAL mode */
  constructor(file: string, connection: Libsql.Database) {
    this.#file = file;
    this.#connection = connection;
    this.note();
  }

  /** Takes the files as they are now for right: at the start, and after each change of this process. */
  note(): void {
    const file = stateOf(this.#file);
    if (file === undefined || this.#overwritten !== undefined) return;
    this.#seen = {
      file,
      log: stateOf(`${this.#file}-wal`),
      memory: stateOf(`${this.#file}-shm`),
      version: this.#version(),
    };
  }

  /** Undefined if nothing happened to the files. */
  loss(): FileLoss | undefined {
    const seen = this.#seen;
    const file = stateOf(this.#file);
    if (file === undefined) return 'missing';
    if (seen === undefined) return undefined;
    if (file.identity !== seen.file.identity) return 'replaced';
    if (this.#overwritten !== undefined) return this.#overwritten;
    const log = stateOf(`${this.#file}-wal`);
    if (isOther(log, seen.log) || isOther(stateOf(`${this.#file}-shm`), seen.memory)) return 'replaced';
    if (file.writtenAt === seen.file.writtenAt && file.size === seen.file.size) return undefined;
    this.#overwritten = this.#foreign(seen, file, log);
    if (this.#overwritten === undefined) this.note();
    return this.#overwritten;
  }

  /** Whether the content can still be read through the open connection. A file that was only moved or deleted stays readable. */
  get isReadable(): boolean {
    return this.#overwritten === undefined;
  }

  /**
   * Looks once more at a file that was overwritten. If the file, read anew, holds together and holds what this process last saw in
   * it, it counts as right again. Reads all of it.
   */
  recheck(): void {
    if (this.#overwritten === undefined || this.#seen === undefined) return;
    const file = stateOf(this.#file);
    if (file?.identity !== this.#seen.file.identity) return;
    if (file.size < this.#seen.file.size || !this.#isWhole()) return;
    this.#overwritten = undefined;
    this.note();
  }

  /**
   * Who wrote the file? Another process that commits changes the data version, and one that only moves the log into the file
   * changes the log too. Otherwise, it was not SQLite.
   */
  #foreign(seen: Seen, file: FileState, log: FileState | undefined): 'truncated' | 'replaced' | undefined {
    const isQuiet =
      log?.writtenAt === seen.log?.writtenAt &&
      log?.size === seen.log?.size &&
      this.#version() === seen.version;
    if (file.size < seen.file.size) return !isQuiet && this.#isWhole() ? undefined : 'truncated';
    return isQuiet && !this.#isWhole() ? 'replaced' : undefined;
  }

  /** Reads the file through a connection of its own, which remembers nothing of it. */
  #isWhole(): boolean {
    try {
      const fresh = new Libsql(this.#file, { fileMustExist: true } as Libsql.Options);
      try {
        const [check] = fresh.pragma('quick_check(1)') as { quick_check: string }[];
        return check?.quick_check === 'ok' && contentOf(fresh) === contentOf(this.#connection);
      } finally {
        fresh.close();
      }
    } catch {
      return false;
    }
  }

  #version(): unknown {
    try {
      const [row] = this.#connection.pragma('data_version') as { data_version: number }[];
      return row?.data_version;
    } catch {
      return undefined;
    }
  }
}

function stateOf(file: string): FileState | undefined {
  try {
    const { dev, ino, size, mtimeNs } = statSync(file, { bigint: true });
    return { identity: `${dev}-${ino}`, size, writtenAt: mtimeNs };
  } catch {
    return undefined;
  }
}

function isOther(now: FileState | undefined, before: FileState | undefined): boolean {
  return before !== undefined && now?.identity !== before.identity;
}

/** Differs between two states of a library, and between a file and a copy that a backup made of it later. */
function contentOf(connection: Libsql.Database): string {
  const pragmas = ['schema_version', 'page_count', 'freelist_count'].map((name) => connection.pragma(name));
  const versions = connection.prepare('select scope, version from library order by scope').all();
  return JSON.stringify([pragmas, versions]);
}
