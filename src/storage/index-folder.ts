import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Scope, scopeKey } from '../domain/scope.ts';
import type { SavedIndexes } from './saved-indexes.ts';

/** A folder with one index file for each scope. */
export class IndexFolder implements SavedIndexes {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(scope: Scope): Promise<Uint8Array | undefined> {
    return readFile(this.#file(scope)).catch(() => undefined);
  }

  async write(scope: Scope, bytes: Uint8Array): Promise<void> {
    const partial = `${this.#file(scope)}.${process.pid}.partial`;
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await writeFile(partial, bytes, { mode: 0o600 });
      await rename(partial, this.#file(scope));
    } catch {
      await rm(partial, { force: true }).catch(() => undefined);
    }
  }

  async remove(scope: Scope): Promise<void> {
    await rm(this.#file(scope), { force: true }).catch(() => undefined);
  }

  #file(scope: Scope): string {
    return path.join(this.#folder, `${scopeKey(scope)}.index`);
  }
}
