import type { IndexedArticle } from './indexed-paragraph.ts';

/** Finds articles by the terms of their titles. */
export class TitleIndex {
  readonly #holding = new Map<number, Set<IndexedArticle>>();

  has(term: number): boolean {
    return this.#holding.has(term);
  }

  /** For each article with one of the terms in its title, how many of them the title has. */
  matching(terms: ReadonlySet<number>): ReadonlyMap<IndexedArticle, number> {
    const counts = new Map<IndexedArticle, number>();
    for (const term of terms)
      for (const article of this.#holding.get(term) ?? [])
        counts.set(article, (counts.get(article) ?? 0) + 1);
    return counts;
  }

  add(article: IndexedArticle): void {
    for (const term of article.titleTerms) {
      const known = this.#holding.get(term);
      if (known === undefined) this.#holding.set(term, new Set([article]));
      else known.add(article);
    }
  }

  remove(article: IndexedArticle): void {
    for (const term of article.titleTerms) {
      const known = this.#holding.get(term);
      known?.delete(article);
      if (known?.size === 0) this.#holding.delete(term);
    }
  }
}
