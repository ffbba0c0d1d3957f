import type { Article } from '../domain/article.ts';
import type { Scope } from '../domain/scope.ts';
import { ArticleIndex } from '../retrieval/index/article-index.ts';
import { runInSlices } from '../retrieval/index/run-in-slices.ts';
import type { SavedIndexes } from '../storage/saved-indexes.ts';
import type { Database } from '../storage/sqlite/database.ts';
import { type LibraryState, libraryState, libraryVersion } from '../storage/sqlite/library-rows.ts';
import { ArticleStore } from './article-store.ts';
import { differenceTo, type Held, loadOwn } from './difference.ts';
import type { Library } from './library.ts';

export interface ScopeLibraryParts {
  readonly scope: Scope;
  readonly database: Database;
  readonly savedIndexes?: SavedIndexes | undefined;
  readonly bundled: readonly Article[];
  /** The library of the bundled articles, which serves every scope that has no others. */
  readonly shared: Library;
  readonly onDamagedArticle: (scope: Scope, articleId: string) => void;
}

/** An index of fewer paragraphs is built faster than its file is found. */
const WORTH_SAVING = 500;
/** After a change the index is saved when there was no other for so long, in milliseconds. */
const SAVE_AFTER_MS = 5_000;
/** Text, paragraphs and index together, measured with English articles by `npm run bench:library`. */
const BYTES_PER_CHARACTER = 6;

/** One scope's library, kept in step with the database: what has changed is read and indexed when it is next asked for. */
export class ScopeLibrary {
  readonly #parts: ScopeLibraryParts;
  #library: Library;
  /** Of the library that is shown: -1 before the first. */
  #version = -1;
  #index = new ArticleIndex();
  readonly #held = new Map<string, Held>();
  #characters = 0;
  #work: Promise<unknown> = Promise.resolve();
  #unsaved = false;
  #saveTimer: NodeJS.Timeout | undefined;

  constructor(parts: ScopeLibraryParts) {
    this.#parts = parts;
    this.#library = parts.shared;
  }

  /** About how much memory it takes that it does not share. */
  get bytes(): number {
    return this.#characters * BYTES_PER_CHARACTER;
  }

  /** While it changes, its version is still that of before, so that whoever asks waits for the end of the change. */
  async current(): Promise<Library> {
    const { database, scope } = this.#parts;
    if ((await libraryVersion(database, scope)) === this.#version) return this.#library;
    return this.#alone(() => this.#update());
  }

  /** Saves the index if that is still to be done. */
  async close(): Promise<void> {
    clearTimeout(this.#saveTimer);
    await this.#alone(() => this.#save());
  }

  /** One after the other: an index that is changed or saved must not change otherwise. */
  #alone<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = this.#work.then(task);
    this.#work = done.catch(() => undefined);
    return done;
  }

  async #update(): Promise<Library> {
    const { database, scope } = this.#parts;
    const state = await libraryState(database, scope);
    if (state.version !== this.#version) {
      try {
        await this.#bringTo(state);
      } catch (error) {
        this.#reset();
        throw error;
      }
      this.#version = state.version;
    }
    return this.#library;
  }

  async #bringTo(state: LibraryState): Promise<void> {
    const { database, scope, bundled, shared, onDamagedArticle } = this.#parts;
    if (state.articles.size === 0 && !bundled.some(({ id }) => state.hidden.has(id))) return this.#reset();
    const difference = differenceTo(state, this.#held, bundled);
    const fresh = [
      ...difference.bundled.map((article): Held => ({ article, stamp: 'bundled' })),
      ...(await loadOwn(database, scope, difference.own, onDamagedArticle)),
    ];
    if (this.#held.size === 0) await this.#fill(fresh.map(({ article }) => article));
    else
      await this.#change(
        difference.gone,
        fresh.map(({ article }) => article),
      );
    for (const id of difference.gone) this.#held.delete(id);
    for (const held of fresh) this.#held.set(held.article.id, held);
    const articles = [...this.#held.values()].map(({ article }) => article);
    this.#characters = articles.reduce((sum, { text }) => sum + text.length, 0);
    const store = new ArticleStore(articles, ({ id }) => changeOf(this.#held.get(id)));
    this.#library = { ...shared, store, index: this.#index };
  }

  async #fill(articles: readonly Article[]): Promise<void> {
    const saved = isWorthSaving(articles) ? await this.#savedIndexOf(articles) : undefined;
    if (saved !== undefined) {
      this.#index = saved;
      return;
    }
    await this.#index.addAll(articles);
    this.#saveLater();
  }

  /** Whatever is wrong with a saved index, the texts are there to build another one. */
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
    this.#saveTimer = setTimeout(() => void this.#alone(() => this.#save()), SAVE_AFTER_MS).unref();
  }

  async #save(): Promise<void> {
    const { savedIndexes, scope } = this.#parts;
    if (!this.#unsaved || savedIndexes === undefined) return;
    this.#unsaved = false;
    if (isWorthSaving([...this.#held.values()].map(({ article }) => article)))
      await savedIndexes.write(scope, await this.#index.save());
  }

  #reset(): void {
    clearTimeout(this.#saveTimer);
    this.#library = this.#parts.shared;
    this.#version = -1;
    this.#index = new ArticleIndex();
    this.#held.clear();
    this.#characters = 0;
    this.#unsaved = false;
  }
}

/** Bundled articles never change. */
function changeOf(held: Held | undefined): number {
  return held === undefined || held.stamp === 'bundled' ? -1 : held.stamp;
}

function isWorthSaving(articles: readonly Article[]): boolean {
  return articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0) >= WORTH_SAVING;
}

function* removing(index: ArticleIndex, ids: readonly string[]): Generator<void, void> {
  for (const id of ids) {
    index.remove({ id });
    yield;
  }
}
