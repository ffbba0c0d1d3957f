import type { Article } from '../domain/article.ts';
import { type Scope, scopeKey } from '../domain/scope.ts';
import { ArticleIndex } from '../retrieval/index/article-index.ts';
import { Speech } from '../speakers/speech.ts';
import type { SavedIndexes } from '../storage/saved-indexes.ts';
import type { StoredLibraries } from '../storage/stored-libraries.ts';
import { ArticleStore } from './article-store.ts';
import type { Library } from './library.ts';
import { LibraryMeaning, type MeaningParts } from './meaning/library-meaning.ts';
import { withMeaning } from './meaning/with-meaning.ts';
import { ReadAhead } from './read-ahead.ts';
import { ScopeLibrary } from './scope-library.ts';

export interface LibrariesParts {
  /** Absent: every scope has the bundled articles only. */
  readonly stored?: StoredLibraries | undefined;
  readonly savedIndexes?: SavedIndexes | undefined;
  /** Part of every scope's library, unless a manager hides them there. */
  readonly bundled: readonly Article[];
  readonly minConfidence: number;
  /** Absent: questions are compared by their words alone. */
  readonly meaning?: MeaningParts | undefined;
  /**
   * Limit for all libraries in memory together, in bytes. A higher limit means fewer libraries are loaded again. The most
   * recently used library stays in memory even if it alone exceeds the limit.
   */
  readonly memory: number;
  /** Called for an article whose stored text is damaged; the library leaves it out. */
  readonly onDamagedArticle: (scope: Scope, articleId: string) => void;
  /** Called when a library leaves memory for others. */
  readonly onEvicted?: (() => void) | undefined;
}

/** What is in memory. */
export interface MemoryUse {
  /** Libraries that changed something. */
  readonly libraries: number;
  /** Estimated size of their texts, indexes and vectors. */
  readonly bytes: number;
}

/** Each scope's library, loaded and indexed on first use and kept in memory while there is room. */
export class Libraries {
  readonly #parts: LibrariesParts;
  readonly #bundled: Library;
  readonly #bundledMeaning: LibraryMeaning | undefined;
  readonly #bundledAhead: ReadAhead;
  /** Ordered from least to most recently used. */
  readonly #kept = new Map<string, ScopeLibrary>();

  private constructor(parts: LibrariesParts, index: ArticleIndex) {
    const { minConfidence, meaning } = parts;
    this.#parts = parts;
    this.#bundledMeaning = meaning && new LibraryMeaning(meaning);
    this.#bundledMeaning?.follow(parts.bundled);
    const speech = new Speech();
    this.#bundledAhead = new ReadAhead(speech);
    this.#bundledAhead.follow(parts.bundled);
    const store = new ArticleStore(parts.bundled);
    this.#bundled = withMeaning({ store, index, speech, minConfidence }, this.#bundledMeaning, () =>
      Promise.resolve(this.#bundled),
    );
  }

  static async create(parts: LibrariesParts): Promise<Libraries> {
    const index = new ArticleIndex();
    await index.addAll(parts.bundled);
    return new Libraries(parts, index);
  }

  /** The library of a scope that has changed nothing. */
  get bundled(): Library {
    return this.#bundled;
  }

  get memoryUse(): MemoryUse {
    const kept = [...this.#kept.values()];
    return { libraries: kept.length, bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  /**
   * The scope's library with every change made before the call, by any process. Its index changes in place when the library
   * is next asked for, so use it before awaiting anything else.
   *
   * @throws UserError library-damaged
   */
  async of(scope: Scope): Promise<Library> {
    const { stored } = this.#parts;
    if (stored === undefined) return this.#bundled;
    const key = scopeKey(scope);
    const kept =
      this.#kept.get(key) ?? new ScopeLibrary({ ...this.#parts, stored, scope, shared: this.#bundled });
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const library = await kept.current();
    this.#makeRoom();
    return library;
  }

  /** Forgets the library of a scope that was erased, and deletes its saved index. */
  async forget(scope: Scope): Promise<void> {
    const key = scopeKey(scope);
    const kept = this.#kept.get(key);
    this.#kept.delete(key);
    await kept?.discard();
    await this.#parts.savedIndexes?.remove(scope);
  }

  /** Saves changed indexes for the next start. */
  async close(): Promise<void> {
    await Promise.all([...this.#kept.values()].map((kept) => kept.close()));
    this.#kept.clear();
    this.#bundledMeaning?.close();
    this.#bundledAhead.close();
    await this.#parts.meaning?.encoder.close();
  }

  #makeRoom(): void {
    const sizes = [...this.#kept].map(([key, kept]) => ({ key, kept, bytes: kept.bytes }));
    let total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { key, kept, bytes } of sizes.slice(0, -1)) {
      if (total <= this.#parts.memory) return;
      this.#kept.delete(key);
      total -= bytes;
      void kept.close();
      this.#parts.onEvicted?.();
    }
  }
}
