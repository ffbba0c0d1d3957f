import type { Article } from '../../domain/article.ts';
import { finish } from '../../domain/steps/finish.ts';
import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import { languageOf, primaryCode } from '../../language/language.ts';
import { loadShelves, saveShelves } from './saved-index.ts';
import { Shelf } from './shelf.ts';

/**
 * The search index: one shelf per language, since terms of two languages are not comparable. Its results depend only on
 * the articles it holds, never on the order in which they were added or on articles since removed.
 */
export class ArticleIndex {
  readonly #shelves = new Map<string, Shelf>();
  /** Language codes by article id. */
  readonly #languages = new Map<string, string>();

  /** Adds an article, replacing any with the same id. */
  add(article: Article): void {
    finish(this.#adding([article]));
  }

  /**
   * Adds many articles without blocking the event loop. Until the promise settles, the index may be searched, but no other
   * article may be added or removed.
   */
  async addAll(articles: Iterable<Article>): Promise<void> {
    await runInSlices(this.#adding(articles));
  }

  *#adding(articles: Iterable<Article>): Generator<void, void> {
    for (const article of articles) {
      this.remove(article);
      const code = primaryCode(article.language);
      const shelf = this.#shelves.get(code) ?? new Shelf(languageOf(code));
      this.#shelves.set(code, shelf);
      this.#languages.set(article.id, code);
      yield* shelf.adding(article);
    }
  }

  /** Serializes the index without article texts, for `load`. Until the promise settles, the index may only be searched. */
  async save(): Promise<Uint8Array> {
    return runInSlices(saveShelves(this.#shelves));
  }

  /**
   * Restores a saved index in a fraction of the time that indexing takes. Returns undefined unless the index was saved
   * with exactly these articles by a program that tokenizes them the same way; the articles must then be added anew.
   *
   * @param articles in any order
   */
  static async load(bytes: Uint8Array, articles: readonly Article[]): Promise<ArticleIndex | undefined> {
    const shelves = await runInSlices(loadShelves(bytes, articles));
    if (shelves === undefined) return undefined;
    const index = new ArticleIndex();
    for (const [code, shelf] of shelves) {
      index.#shelves.set(code, shelf);
      for (const { article } of shelf.articles()) index.#languages.set(article.id, code);
    }
    return index;
  }

  /** Removes the article with this id and everything derived from it. Ignores unknown ids. */
  remove({ id }: Pick<Article, 'id'>): void {
    const code = this.#languages.get(id);
    if (code === undefined) return;
    this.#languages.delete(id);
    const shelf = this.#shelves.get(code);
    shelf?.remove(id);
    if (shelf?.isEmpty) this.#shelves.delete(code);
  }

  /** The shelves to search: the given article's, or all, ordered by language code. */
  shelves(article?: Article): readonly Shelf[] {
    if (article === undefined)
      return [...this.#shelves.keys()].sort().flatMap((code) => this.#shelves.get(code) ?? []);
    const shelf = this.#shelves.get(primaryCode(article.language));
    return shelf === undefined ? [] : [shelf];
  }
}
