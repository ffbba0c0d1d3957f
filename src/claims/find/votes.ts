import type { Article } from '../../domain/article.ts';
import type { IndexedParagraph } from '../../retrieval/index/indexed-paragraph.ts';
import type { Shelf } from '../../retrieval/index/shelf.ts';

/** What terms count for each paragraph of a shelf that has them. */
export class Votes {
  readonly #counts: Float64Array;
  readonly #places: IndexedParagraph[] = [];

  constructor({ idLimit }: Shelf) {
    this.#counts = new Float64Array(idLimit);
  }

  /** @param weight above 0 */
  add(place: IndexedParagraph, weight: number): void {
    const count = this.#counts[place.id] ?? 0;
    if (count === 0) this.#places.push(place);
    this.#counts[place.id] = count + weight;
  }

  of({ id }: IndexedParagraph): number {
    return this.#counts[id] ?? 0;
  }

  /**
   * The paragraphs with most votes, the most first, without pull quotes: these repeat others.
   *
   * @param minShare of the votes of the best one
   */
  best(limit: number, minShare: number, article?: Article): IndexedParagraph[] {
    const among =
      article === undefined ? this.#places : this.#places.filter(({ owner }) => owner.article === article);
    const most = among.reduce((highest, place) => Math.max(highest, this.of(place)), 0);
    return among
      .filter((place) => this.of(place) >= minShare * most)
      .sort((one, other) => this.of(other) - this.of(one))
      .filter(({ paragraph }) => paragraph.kind !== 'pull-quote')
      .slice(0, limit);
  }
}
