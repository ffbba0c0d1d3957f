import { Index } from 'flexsearch';

/** Terms of a query that are looked up, to bound pasted text; questions have fewer. */
const MAX_TERMS = 64;
/** Posting lists below this length are copied to exact size when they grow; `push` would reserve 17 more slots. */
const MAX_COPIED_LENGTH = 16;
/** FlexSearch keeps its map in 2 to this power parts; growing a single map of a million entries blocks the event loop. */
const KEYSTORE_BITS = 8;

/** Compares two paragraphs by id; negative when the first precedes the second. */
export type CompareIds = (one: number, other: number) => number;

/**
 * An inverted index from term ids to paragraph ids. It finds without ranking: FlexSearch's suggestions carry no scores.
 * Paragraphs with most of the terms come first, ties in the given order.
 *
 * FlexSearch adopts imported posting lists without copying, so both sides share each list, wrapped in a holder (`[list]`)
 * that FlexSearch keeps too. FlexSearch's own `add` takes strings and three times the memory, its own `remove` visits all
 * terms for every paragraph.
 */
export class ParagraphIndex {
  readonly #index = new Index({
    tokenize: 'strict',
    resolution: 1,
    keystore: KEYSTORE_BITS,
    encode: (terms) => terms as unknown as string[],
  });
  readonly #holders: [number[]][] = [];
  readonly #compare: CompareIds;

  constructor(compare: CompareIds) {
    this.#compare = compare;
  }

  /** Document frequency: the number of paragraphs that contain the term. */
  count(term: number): number {
    return this.#holders[term]?.[0].length ?? 0;
  }

  /**
   * @param terms without duplicates
   * @param isLast true when the paragraph follows all indexed ones, which saves the comparisons
   */
  add(paragraph: number, terms: Iterable<number>, isLast: boolean): void {
    for (const term of terms) {
      const holder = this.#holderOf(term);
      const [list] = holder;
      const at = isLast ? list.length : this.#insertionPoint(list, paragraph);
      if (at < list.length) list.splice(at, 0, paragraph);
      else if (list.length < MAX_COPIED_LENGTH) holder[0] = list.concat(paragraph);
      else list.push(paragraph);
    }
  }

  /** @param paragraphs consecutive, in order */
  remove(paragraphs: readonly number[], terms: Iterable<number>): void {
    const gone = new Set(paragraphs);
    const [first] = paragraphs;
    if (first === undefined) return;
    for (const term of terms) {
      const holder = this.#holderOf(term);
      const [list] = holder;
      const start = this.#insertionPoint(list, first);
      let end = start;
      while (gone.has(list[end] ?? -1)) end += 1;
      list.splice(start, end - start);
      if (list.length < MAX_COPIED_LENGTH) holder[0] = list.slice();
    }
  }

  /** Paragraphs that contain at least one of the terms, those with most of them among the first. */
  candidates(terms: readonly number[], limit: number): readonly number[] {
    const found = terms.slice(0, MAX_TERMS).filter((term) => this.count(term) > 0);
    if (found.length === 0) return [];
    const query = found.map(keyOf) as unknown as string;
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

  /** The paragraph's position in the sorted list, present or not, by binary search. */
  #insertionPoint(list: readonly number[], paragraph: number): number {
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

/** FlexSearch treats 0 as a missing term. */
function keyOf(term: number): number {
  return term + 1;
}
