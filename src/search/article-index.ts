import type { Article } from '../domain/article.ts';
import { languageOf, primaryCode } from '../language/language.ts';
import { Shelf } from './shelf.ts';

/** Everything that can be searched: a shelf for each language, for terms of two languages do not compare. */
export class ArticleIndex {
  readonly #shelves = new Map<string, Shelf>();

  add(article: Article): void {
    const code = primaryCode(article.language);
    const shelf = this.#shelves.get(code) ?? new Shelf(languageOf(code));
    this.#shelves.set(code, shelf);
    shelf.add(article);
  }

  /** The shelves to search: all of them in the order of their languages, or the one that holds the article. */
  shelves(article?: Article): readonly Shelf[] {
    if (article === undefined)
      return [...this.#shelves.keys()].sort().flatMap((code) => this.#shelves.get(code) ?? []);
    const shelf = this.#shelves.get(primaryCode(article.language));
    return shelf === undefined ? [] : [shelf];
  }
}
