import type { IndexedParagraph } from '../index/indexed-paragraph.ts';
import type { Shelf } from '../index/shelf.ts';
import type { ParsedQuestion } from './parse-question.ts';

/** A vocabulary term to look for in paragraphs. */
export interface SoughtTerm {
  /** Index of the question's term that it matches. */
  readonly term: number;
  /** 1 for the term itself, less for a fuzzy match. */
  readonly closeness: number;
}

/** Marks a free slot of the hash table. */
const FREE = -1;
/** Slots per sought term. Most lookups are misses, which end at the first free slot; higher means fewer probes. */
const SLOTS_PER_TERM = 8;

/**
 * The terms to look for, in a hash table with open addressing: every term of every candidate is looked up, and a Map takes
 * several times as long.
 */
export class SoughtTerms {
  readonly #ids: Int32Array;
  readonly #indexes: Uint16Array;
  readonly #found: readonly SoughtTerm[];

  /** @param found by vocabulary id */
  constructor(found: ReadonlyMap<number, SoughtTerm>) {
    const size = 2 ** Math.ceil(Math.log2(SLOTS_PER_TERM * (found.size + 1)));
    this.#ids = new Int32Array(size).fill(FREE);
    this.#indexes = new Uint16Array(size);
    this.#found = [...found.values()];
    for (const [index, id] of [...found.keys()].entries()) {
      let slot = id & (size - 1);
      while (this.#ids[slot] !== FREE) slot = (slot + 1) & (size - 1);
      this.#ids[slot] = id;
      this.#indexes[slot] = index;
    }
  }

  /** Calls `hit` for each position with a sought term. Reads the article's array, since `terms` would allocate a view. */
  forEachIn(
    { owner, firstTerm, length }: IndexedParagraph,
    hit: (sought: SoughtTerm, position: number) => void,
  ): void {
    const ids = this.#ids;
    const mask = ids.length - 1;
    const terms = owner.terms.text;
    for (let position = 0; position < length; position += 1) {
      const id = terms[firstTerm + position] ?? 0;
      let slot = id & mask;
      let there = ids[slot];
      while (there !== FREE && there !== id) {
        slot = (slot + 1) & mask;
        there = ids[slot];
      }
      if (there === FREE) continue;
      const sought = this.#found[this.#indexes[slot] ?? 0];
      if (sought !== undefined) hit(sought, position);
    }
  }
}

/** The question's terms and their fuzzy matches; a term that matches several counts for the closest. */
export function soughtTerms({ terms }: ParsedQuestion, { vocabulary }: Shelf): SoughtTerms {
  const found = new Map<number, SoughtTerm>();
  terms.forEach(({ fuzzyMatches }, term) => {
    for (const { id, closeness } of fuzzyMatches)
      if (closeness > (found.get(id)?.closeness ?? 0)) found.set(id, { term, closeness });
  });
  terms.forEach(({ term: word }, term) => {
    const id = vocabulary.idOf(word);
    if (id !== undefined) found.set(id, { term, closeness: 1 });
  });
  return new SoughtTerms(found);
}
