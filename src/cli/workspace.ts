import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { type Config, readConfig } from '../app/config.ts';
import { createEncoder } from '../app/create-encoder.ts';
import { databaseFile, indexesFolder } from '../app/database-file.ts';
import type { Article } from '../domain/article.ts';
import { UserError } from '../domain/errors/user-error.ts';
import { type Scope, scopeKey } from '../domain/scope.ts';
import type { Libraries } from '../libraries/libraries.ts';
import type { Library } from '../libraries/library.ts';
import type { ManagedLibrary } from '../libraries/managed-library.ts';
import { type Encoder, EncoderError } from '../meaning/encoder.ts';
import { hadLibrary } from '../storage/library-marker.ts';
import { openStorage } from '../storage/open-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';
import { wording } from './wording.ts';

export interface WorkspaceOptions {
  /** Folder of the bundled articles, instead of ARTICLES_DIR. */
  readonly articles?: string;
  readonly guild?: string;
  readonly user?: string;
}

/** How long a question waits for the vectors of articles that have none in the database. */
const MEANING_WITHIN_MS = 5_000;

/** The libraries that a command works on, opened when first needed. Commands that only read do not create the database. */
export class Workspace {
  readonly scope: Scope;
  readonly #articles: string | undefined;
  #read: Config | undefined;
  readonly #terminal: Terminal;
  #storage: Promise<Storage> | undefined;
  #libraries: Promise<Libraries> | undefined;

  constructor({ articles, guild, user }: WorkspaceOptions, terminal: Terminal) {
    this.#articles = articles;
    this.#terminal = terminal;
    this.scope = scopeFrom(guild, user);
  }

  /** Read when first needed. @throws ConfigError */
  get config(): Config {
    this.#read ??= readConfig();
    return this.#articles === undefined ? this.#read : { ...this.#read, ARTICLES_DIR: this.#articles };
  }

  get databaseFile(): string {
    return databaseFile(this.config.DATA_DIR);
  }

  /** The scope's library in its current state. @throws UserError unknown-folder, library-damaged */
  async library(): Promise<Library> {
    this.#libraries ??= this.#openLibraries();
    return (await this.#libraries).of(this.scope);
  }

  /** The same once its meaning is known, or after a while without it. @throws as `library` */
  async readyLibrary(): Promise<Library> {
    const library = await this.library();
    const waited = new AbortController();
    const tooLate = setTimeout(MEANING_WITHIN_MS, undefined, { signal: waited.signal }).catch(
      () => undefined,
    );
    await Promise.race([library.meaning?.ready(), tooLate]);
    waited.abort();
    return library;
  }

  /**
   * What `use` makes of the configured encoder, or the problem with it.
   *
   * @returns undefined without an encoder
   */
  async withEncoder<Result extends object>(
    use: (encoder: Encoder) => Promise<Result>,
  ): Promise<Result | { readonly problem: string } | undefined> {
    const encoder = createEncoder(this.config);
    try {
      return encoder && (await use(encoder));
    } catch (error) {
      if (!(error instanceof EncoderError)) throw error;
      return { problem: error.message };
    } finally {
      await encoder?.close();
    }
  }

  /** The library with what managing it needs. Creates the database if there is none. @throws as `library` and `storage` */
  async managed(): Promise<ManagedLibrary> {
    const storage = await this.storage();
    const library = await this.library();
    const bundled = (await this.#libraries)?.bundled.store ?? library.store;
    return { storage, scope: this.scope, by: undefined, library, bundled };
  }

  /** The same to read only: without a database, none is created, and there is no storage. @throws as `library` */
  async readable(): Promise<Omit<ManagedLibrary, 'storage'> & { readonly storage: Storage | undefined }> {
    if (this.hasStorage) return this.managed();
    const library = await this.library();
    return { storage: undefined, scope: this.scope, by: undefined, library, bundled: library.store };
  }

  /** What it takes to erase data. Creates the database if there is none. @throws as `library` and `storage` */
  async erasing(): Promise<{ readonly storage: Storage; readonly libraries: Libraries }> {
    const storage = await this.storage();
    this.#libraries ??= this.#openLibraries();
    return { storage, libraries: await this.#libraries };
  }

  /** The articles of the folder. @throws UserError unknown-folder, library-damaged */
  async bundled(): Promise<readonly Article[]> {
    this.#libraries ??= this.#openLibraries();
    return (await this.#libraries).bundled.store.all();
  }

  /** Creates the database if there is none. @throws UserError library-damaged, library-missing, library-not-writable */
  storage(): Promise<Storage> {
    this.#storage ??= openStorage(this.databaseFile, { indexes: this.#indexes });
    return this.#storage;
  }

  /** Also where there was a database: `storage` refuses then. */
  get hasStorage(): boolean {
    return this.hasDatabase || hadLibrary({ file: this.databaseFile, indexes: this.#indexes });
  }

  get hasDatabase(): boolean {
    return existsSync(this.databaseFile);
  }

  get #indexes(): string {
    return indexesFolder(this.config.DATA_DIR);
  }

  async close(): Promise<void> {
    await (await this.#libraries?.catch(() => undefined))?.close();
    await (await this.#storage?.catch(() => undefined))?.close();
  }

  async #openLibraries(): Promise<Libraries> {
    const folder = this.config.ARTICLES_DIR;
    const found = await stat(folder).catch(() => undefined);
    if (found?.isDirectory() !== true) throw new UserError('unknown-folder', { folder });
    const { createLibraries, loadBundled } = await import('../app/services.ts');
    const { articles, problems } = await loadBundled(folder);
    for (const problem of problems) this.#terminal.err(printable(wording.articleFiles.problem(problem)));
    const storage = this.hasStorage ? await this.storage() : undefined;
    const onDamagedArticle = (scope: Scope, id: string) =>
      this.#terminal.err(wording.terminal.damagedArticle(id, scopeKey(scope)));
    const onMeaningTrouble = (message: string) => this.#terminal.err(wording.terminal.byWordsAlone(message));
    const options = {
      config: this.config,
      onDamagedArticle,
      onMeaningTrouble,
      meaningDeadline: MEANING_WITHIN_MS,
    };
    return createLibraries(options, articles, storage);
  }
}

function scopeFrom(guild: string | undefined, user: string | undefined): Scope {
  if (guild !== undefined) return { kind: 'guild', id: guild };
  return user === undefined ? { kind: 'local' } : { kind: 'user', id: user };
}

/** The options that lead to this scope, as they are typed. */
export function scopeOptions(scope: Scope): string[] {
  return scope.kind === 'local' ? [] : [`--${scope.kind}`, scope.id];
}
