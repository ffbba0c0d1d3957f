import type { Article } from '../../domain/article.ts';
import { languageOf, primaryCode } from '../../language/language.ts';
import { atOnce, inTurns } from './in-turns.ts';
import { loadShelves, saveShelves } from './saved-index.ts';
import { Shelf } from './shelf.ts';

/**
 * Everything that can be searched: a shelf for each language, for terms of two languages do not compare. What it answers
 * depends on the articles that it holds, not on the order in which they came or on what was there before.
 */
export class ArticleIndex {
  readonly #shelves = new Map<string, Shelf>();
  /** By the id of an article. */
  readonly #holders = new Map<string, string>();

  /** Adds the article, in the place of one with the same id. */
  add(article: Article): void {
    atOnce(this.#adding([article]));
  }

  /**
   * The same for many, letting other work have its turn now and then. Until it is done, only questions may be asked of
   * the index: no other article may come or go.
   */
  async addAll(articles: Iterable<Article>): Promise<void> {
    await inTurns(this.#adding(articles));
  }

  *#adding(articles: Iterable<Article>): Generator<void, void> {
    for (const article of articles) {
      this.remove(article);
      const code = primaryCode(article.language);
      const shelf = this.#shelves.get(code) ?? new Shelf(languageOf(code));
      this.#shelves.set(code, shelf);
      this.#holders.set(article.id, code);
      yield* shelf.adding(article);
    }
  }

  /** The index without the articles' texts, for `load`. While it is saved, only questions may be asked. */
  async save(): Promise<Uint8Array> {
    return inTurns(saveShelves(this.#shelves));
  }

  /**
   * What was saved: a fraction of the time that it takes to add the articles. Undefined unless it was saved with exactly
   * these articles by a program that finds the same words in them; then they have to be added.
   *
   * @param articles in any order
   */
  static async load(bytes: Uint8Array, articles: readonly Article[]): Promise<ArticleIndex | undefined> {
    const shelves = await inTurns(loadShelves(bytes, articles));
    if (shelves === undefined) return undefined;
    const index = new ArticleIndex();
    for (const [code, shelf] of shelves) {
      index.#shelves.set(code, shelf);
      for (const { article } of shelf.articles()) index.#holders.set(article.id, code);
    }
    return index;
  }

  /** Removes every trace of the article with this id. */
  remove({ id }: Pick<Article, 'id'>): void {
    const code = this.#holders.get(id);
    if (code === undefined) return;
    this.#holders.delete(id);
    const shelf = this.#shelves.get(code);
    shelf?.remove(id);
    if (shelf?.isEmpty) this.#shelves.delete(code);
  }

  /** The shelves to search: all of them in the order of their languages, or the one that holds the article. */
  shelves(article?: Article): readonly Shelf[] {
    if (article === undefined)
      return [...this.#shelves.keys()].sort().flatMap((code) => this.#shelves.get(code) ?? []);
    const shelf = this.#shelves.get(primaryCode(article.language));
    return shelf === undefined ? [] : [shelf];
  }
}
