import type { Article } from '../domain/article.ts';
import { type Scope, scopeKey } from '../domain/scope.ts';
import { ArticleIndex } from '../retrieval/index/article-index.ts';
import { Speech } from '../speakers/speech.ts';
import type { SavedIndexes } from '../storage/saved-indexes.ts';
import type { Database } from '../storage/sqlite/database.ts';
import { ArticleStore } from './article-store.ts';
import type { Library } from './library.ts';
import { ScopeLibrary } from './scope-library.ts';

export type { CatalogEntry } from '../storage/sqlite/catalog-entry.ts';
export type { Storage } from '../storage/sqlite/storage.ts';

export interface LibrariesParts {
  /** Without one there are the bundled articles only. */
  readonly database?: Database | undefined;
  readonly savedIndexes?: SavedIndexes | undefined;
  /** In every scope's library until a manager hides them there. */
  readonly bundled: readonly Article[];
  readonly minConfidence: number;
  /** How much the indexed libraries may take together, in bytes; the one that was used last stays in any case. */
  readonly memory: number;
  /** Told the id of an article whose stored text is damaged: it is left out. */
  readonly onDamagedArticle: (scope: Scope, articleId: string) => void;
}

/** The library of each scope: indexed when it is first asked for, and kept while there is room. */
export class Libraries {
  readonly #parts: LibrariesParts;
  readonly #bundled: Library;
  /** The one that was used last comes last. */
  readonly #kept = new Map<string, ScopeLibrary>();

  private constructor(parts: LibrariesParts, bundled: Library) {
    this.#parts = parts;
    this.#bundled = bundled;
  }

  static async create(parts: LibrariesParts): Promise<Libraries> {
    const index = new ArticleIndex();
    await index.addAll(parts.bundled);
    const { minConfidence } = parts;
    const store = new ArticleStore(parts.bundled);
    return new Libraries(parts, { store, index, speech: new Speech(), minConfidence });
  }

  /** What everybody has who has changed nothing. */
  get bundled(): Library {
    return this.#bundled;
  }

  /**
   * The scope's library as it is now, with every change that was made before the call, in whichever process. Use it before
   * anything else is awaited.
   *
   * @throws UserError library-damaged
   */
  async of(scope: Scope): Promise<Library> {
    const { database } = this.#parts;
    if (database === undefined) return this.#bundled;
    const key = scopeKey(scope);
    const kept =
      this.#kept.get(key) ?? new ScopeLibrary({ ...this.#parts, database, scope, shared: this.#bundled });
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const library = await kept.current();
    this.#makeRoom();
    return library;
  }

  /** Keeps the indexes that have changed for the next start. */
  async close(): Promise<void> {
    await Promise.all([...this.#kept.values()].map((kept) => kept.close()));
    this.#kept.clear();
  }

  #makeRoom(): void {
    const sizes = [...this.#kept].map(([key, kept]) => ({ key, kept, bytes: kept.bytes }));
    let total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { key, kept, bytes } of sizes.slice(0, -1)) {
      if (total <= this.#parts.memory) return;
      this.#kept.delete(key);
      total -= bytes;
      void kept.close();
    }
  }
}
