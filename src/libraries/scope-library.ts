import type { Article } from '../domain/article.ts';
import { isUnreadable } from '../domain/errors/user-error.ts';
import type { Scope } from '../domain/scope.ts';
import { runInSlices } from '../domain/steps/run-in-slices.ts';
import { ArticleIndex } from '../retrieval/index/article-index.ts';
import type { SavedIndexes } from '../storage/saved-indexes.ts';
import type { StoredLibraries } from '../storage/stored-libraries.ts';
import { ArticleStore } from './article-store.ts';
import { changeOf, type Held, type LibraryChange, readChange } from './difference.ts';
import type { Library } from './library.ts';
import { LibraryMeaning, type MeaningParts } from './meaning/library-meaning.ts';
import { withMeaning } from './meaning/with-meaning.ts';
import { ReadAhead } from './read-ahead.ts';

export interface ScopeLibraryParts {
  readonly scope: Scope;
  readonly stored: StoredLibraries;
  readonly savedIndexes?: SavedIndexes | undefined;
  readonly bundled: readonly Article[];
  readonly meaning?: MeaningParts | undefined;
  /** The library of the bundled articles, shared by every scope that has changed nothing. */
  readonly shared: Library;
  readonly onDamagedArticle: (scope: Scope, articleId: string) => void;
}

/** Paragraphs from which on an index is saved. A smaller index is built faster than its file is read. */
const MIN_SAVED_PARAGRAPHS = 500;
/** Time without a further change after which the index is saved, in milliseconds. */
const SAVE_AFTER_MS = 5_000;
/** Memory for text, paragraphs and index, measured on English articles by `npm run bench:library`. */
const BYTES_PER_CHARACTER = 6;

/** One scope's library. `current` loads and indexes what has changed in the store since the last call. */
export class ScopeLibrary {
  readonly #parts: ScopeLibraryParts;
  #library: Library;
  /** The version of `#library` in the store; -1 before the first update. */
  #version = -1;
  #index = new ArticleIndex();
  #meaning: LibraryMeaning | undefined;
  readonly #ahead: ReadAhead;
  readonly #held = new Map<string, Held>();
  #characters = 0;
  #work: Promise<unknown> = Promise.resolve();
  #unsaved = false;
  #saveTimer: NodeJS.Timeout | undefined;

  constructor(parts: ScopeLibraryParts) {
    this.#parts = parts;
    this.#library = parts.shared;
    this.#ahead = new ReadAhead(parts.shared.speech);
  }

  /** Estimated memory that this library does not share with others. */
  get bytes(): number {
    return this.#characters * BYTES_PER_CHARACTER + (this.#meaning?.bytes ?? 0);
  }

  /**
   * The library with every change made before the call. During an update `#version` keeps its old value, so that concurrent
   * callers wait for the update to end. If the store cannot be read, the library as it was read last, or the bundled articles.
   */
  async current(): Promise<Library> {
    const { stored, scope } = this.#parts;
    try {
      if ((await stored.version(scope)) === this.#version) return this.#library;
      return await this.#exclusively(() => this.#update());
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      return this.#version === -1 ? { ...this.#parts.shared, isPartial: true } : this.#library;
    }
  }

  /** Saves the index if it has unsaved changes. */
  async close(): Promise<void> {
    clearTimeout(this.#saveTimer);
    this.#meaning?.close();
    this.#ahead.close();
    await this.#exclusively(() => this.#save());
  }

  /** Forgets the library without saving its index. */
  discard(): Promise<void> {
    return this.#exclusively(async () => this.#reset());
  }

  /** Runs tasks one after the other: nothing may change the index while it is changed or saved. */
  #exclusively<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = this.#work.then(task);
    this.#work = done.catch(() => undefined);
    return done;
  }

  async #update(): Promise<Library> {
    const { stored, scope } = this.#parts;
    const state = await stored.state(scope);
    if (state.version !== this.#version) {
      const change = await readChange(this.#parts, state, this.#held);
      try {
        await this.#make(change);
      } catch (error) {
        this.#reset();
        throw error;
      }
      this.#version = state.version;
    }
    return this.#library;
  }

  async #make(change: LibraryChange | undefined): Promise<void> {
    if (change === undefined) {
      this.#reset();
      return this.#parts.savedIndexes?.remove(this.#parts.scope);
    }
    const { gone, fresh } = change;
    if (this.#held.size === 0) await this.#fill(fresh.map(({ article }) => article));
    else
      await this.#change(
        gone,
        fresh.map(({ article }) => article),
      );
    for (const id of gone) this.#held.delete(id);
    for (const held of fresh) this.#held.set(held.article.id, held);
    const articles = [...this.#held.values()].map(({ article }) => article);
    this.#characters = articles.reduce((sum, { text }) => sum + text.length, 0);
    const store = new ArticleStore(articles, ({ id }) => changeOf(this.#held.get(id)));
    this.#followMeaning(articles);
    this.#ahead.follow(articles);
    this.#library = withMeaning({ ...this.#parts.shared, store, index: this.#index }, this.#meaning, () =>
      this.current(),
    );
  }

  #followMeaning(articles: readonly Article[]): void {
    const { meaning } = this.#parts;
    if (meaning !== undefined) this.#meaning ??= new LibraryMeaning(meaning);
    this.#meaning?.follow(articles);
  }

  async #fill(articles: readonly Article[]): Promise<void> {
    const saved = isWorthSaving(articles) ? await this.#savedIndexOf(articles) : undefined;
    if (saved === undefined) await this.#change([], articles);
    else this.#index = saved;
  }

  /** Undefined if there is none, or if it is damaged or was built from other texts. */
  async #savedIndexOf(articles: readonly Article[]): Promise<ArticleIndex | undefined> {
    const bytes = await this.#parts.savedIndexes?.read(this.#parts.scope);
    return bytes && ArticleIndex.load(bytes, articles).catch(() => undefined);
  }

  async #change(gone: readonly string[], fresh: readonly Article[]): Promise<void> {
    await runInSlices(removing(this.#index, gone));
    await this.#index.addAll(fresh);
    this.#saveLater();
  }

  #saveLater(): void {
    this.#unsaved = true;
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => void this.#exclusively(() => this.#save()), SAVE_AFTER_MS).unref();
  }

  async #save(): Promise<void> {
    const { savedIndexes, scope } = this.#parts;
    if (!this.#unsaved || savedIndexes === undefined) return;
    this.#unsaved = false;
    if (isWorthSaving([...this.#held.values()].map(({ article }) => article)))
      await savedIndexes.write(scope, await this.#index.save());
    else await savedIndexes.remove(scope);
  }

  #reset(): void {
    clearTimeout(this.#saveTimer);
    this.#meaning?.close();
    this.#meaning = undefined;
    this.#ahead.close();
    this.#library = this.#parts.shared;
    this.#version = -1;
    this.#index = new ArticleIndex();
    this.#held.clear();
    this.#characters = 0;
    this.#unsaved = false;
  }
}

function isWorthSaving(articles: readonly Article[]): boolean {
  return articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0) >= MIN_SAVED_PARAGRAPHS;
}

function* removing(index: ArticleIndex, ids: readonly string[]): Generator<void, void> {
  for (const id of ids) {
    index.remove({ id });
    yield;
  }
}
