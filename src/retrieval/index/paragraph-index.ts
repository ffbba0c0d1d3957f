import { Index } from 'flexsearch';

/** More terms than a question has; a bound for pasted text. */
const MOST_TERMS = 64;
/** Up to here a list is made anew for each paragraph, as long as it must be: growing, it would get 17 places more. */
const SHORT = 16;
/** In how many parts FlexSearch keeps its map, as a power of two; one of a million entries stops everything as it grows. */
const PARTS = 8;

/** Negative when the first of two paragraphs goes before. */
export type ComparePlaces = (one: number, other: number) => number;

/**
 * Which paragraphs hold which terms, both as numbers. It finds, it does not rank: FlexSearch's suggestions carry no
 * scores; those with many of the terms come first, of equals those that go before others in their place.
 *
 * FlexSearch takes over the lists that it imports as they are, so that they are kept once, for both: a term's list is in
 * a holder, `[list]`, which FlexSearch has, too. Its own `add` needs strings and three times the memory, its own `remove`
 * goes through all terms for each paragraph.
 */
export class ParagraphIndex {
  readonly #index = new Index({
    tokenize: 'strict',
    resolution: 1,
    keystore: PARTS,
    encode: (terms) => terms as unknown as string[],
  });
  readonly #holders: [number[]][] = [];
  readonly #compare: ComparePlaces;

  constructor(compare: ComparePlaces) {
    this.#compare = compare;
  }

  /** How many paragraphs hold the term. */
  count(term: number): number {
    return this.#holders[term]?.[0].length ?? 0;
  }

  /**
   * @param terms each once
   * @param isLast whether it goes after all that are there; then nothing has to be compared
   */
  add(paragraph: number, terms: Iterable<number>, isLast: boolean): void {
    for (const term of terms) {
      const holder = this.#holderOf(term);
      const [list] = holder;
      const at = isLast ? list.length : this.#placeIn(list, paragraph);
      if (at < list.length) list.splice(at, 0, paragraph);
      else if (list.length < SHORT) holder[0] = list.concat(paragraph);
      else list.push(paragraph);
    }
  }

  /** @param paragraphs that go one right after the other, in order */
  remove(paragraphs: readonly number[], terms: Iterable<number>): void {
    const gone = new Set(paragraphs);
    const [first] = paragraphs;
    if (first === undefined) return;
    for (const term of terms) {
      const holder = this.#holderOf(term);
      const [list] = holder;
      const start = this.#placeIn(list, first);
      let end = start;
      while (gone.has(list[end] ?? -1)) end += 1;
      list.splice(start, end - start);
      if (list.length < SHORT) holder[0] = list.slice();
    }
  }

  /** Paragraphs that hold at least one of the terms, those with many of them among the first. */
  candidates(terms: readonly number[], limit: number): readonly number[] {
    const asked = terms.slice(0, MOST_TERMS).filter((term) => this.count(term) > 0);
    if (asked.length === 0) return [];
    const query = asked.map(keyOf) as unknown as string;
    return this.#index.search(query, { limit, suggest: true }) as number[];
  }

  #holderOf(term: number): [number[]] {
    const known = this.#holders[term];
    if (known !== undefined) return known;
    const holder: [number[]] = [[]];
    while (this.#holders.length < term) this.#holderOf(this.#holders.length);
    this.#holders[term] = holder;
    this.#index.import('map', [[keyOf(term), holder]] as unknown as string);
    return holder;
  }

  /** Where the paragraph stands in the list, or would have to. */
  #placeIn(list: readonly number[], paragraph: number): number {
    const last = list.at(-1);
    if (last === undefined || this.#compare(last, paragraph) < 0) return list.length;
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(list[middle] ?? 0, paragraph) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** FlexSearch takes 0 for no term. */
function keyOf(term: number): number {
  return term + 1;
}
