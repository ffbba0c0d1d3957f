/** For each term, the number of titles that contain it. */
export class TitleCounts {
  readonly #counts = new Map<number, number>();

  has(term: number): boolean {
    return this.#counts.has(term);
  }

  /** @param terms one title's, without duplicates */
  add(terms: Iterable<number>): void {
    for (const term of terms) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
  }

  /** @param terms as given to `add` */
  remove(terms: Iterable<number>): void {
    for (const term of terms) {
      const count = (this.#counts.get(term) ?? 0) - 1;
      if (count > 0) this.#counts.set(term, count);
      else this.#counts.delete(term);
    }
  }
}
