import type { Asked } from './asked.ts';
import type { IndexedParagraph, Shelf } from './shelf.ts';

/** A place of a paragraph where a term of the question stands, or one like it. */
export interface Hit {
  /** Which of the asked terms. */
  readonly asked: number;
  readonly sentence: number;
  /** Counted in terms from the paragraph's beginning. */
  readonly position: number;
  /** 1 for the very term, less for one that is written alike. */
  readonly closeness: number;
}

const MOST_STAND_INS = 3;

/** Of an empty place of the table. */
const NONE = -1;
/** As many places for each sought term, or twice as many: the most terms that are looked up are not sought. */
const PLACES = 4;

/**
 * Which numbers of the vocabulary a question looks for, as a small table with open addressing: it is asked for each term
 * of each candidate, and a Map takes several times as long.
 */
export class SoughtTerms {
  readonly #ids: Int32Array;
  readonly #asked: Int32Array;
  readonly #closeness: Float64Array;

  constructor(found: ReadonlyMap<number, Pick<Hit, 'asked' | 'closeness'>>) {
    const size = 2 ** Math.ceil(Math.log2(PLACES * (found.size + 1)));
    this.#ids = new Int32Array(size).fill(NONE);
    this.#asked = new Int32Array(size);
    this.#closeness = new Float64Array(size);
    for (const [id, { asked, closeness }] of found) {
      let place = id & (size - 1);
      while (this.#ids[place] !== NONE) place = (place + 1) & (size - 1);
      this.#ids[place] = id;
      this.#asked[place] = asked;
      this.#closeness[place] = closeness;
    }
  }

  /** The place of a number in the table, negative when it is not sought. */
  find(id: number): number {
    const ids = this.#ids;
    const mask = ids.length - 1;
    let place = id & mask;
    for (let there = ids[place]; there !== id; there = ids[place]) {
      if (there === NONE) return NONE;
      place = (place + 1) & mask;
    }
    return place;
  }

  /** Which of the asked terms stands in this place of the table, itself or by one that is like it. */
  asked(place: number): number {
    return this.#asked[place] ?? 0;
  }

  /** 1 for an asked term itself. */
  closeness(place: number): number {
    return this.#closeness[place] ?? 0;
  }
}

/** The asked terms themselves, and the terms like them. */
export function soughtTerms({ terms }: Asked, { vocabulary }: Shelf): SoughtTerms {
  const found = new Map<number, Pick<Hit, 'asked' | 'closeness'>>();
  terms.forEach(({ alike }, asked) => {
    for (const { id, closeness } of alike)
      if (closeness > (found.get(id)?.closeness ?? 0)) found.set(id, { asked, closeness });
  });
  terms.forEach(({ term }, asked) => {
    const id = vocabulary.idOf(term);
    if (id !== undefined) found.set(id, { asked, closeness: 1 });
  });
  return new SoughtTerms(found);
}

/** How often a paragraph has each of the asked terms; nothing when it has none, nor one like them. */
export function countHits(
  { terms }: IndexedParagraph,
  sought: SoughtTerms,
  asked: Asked,
): number[] | undefined {
  let counts: number[] | undefined;
  for (let position = 0; position < terms.length; position += 1) {
    const place = sought.find(terms[position] ?? 0);
    if (place < 0) continue;
    counts ??= new Array<number>(asked.terms.length).fill(0);
    const term = sought.asked(place);
    if (sought.closeness(place) === 1) counts[term] = (counts[term] ?? 0) + 1;
  }
  return counts;
}

/** Terms to find candidates by: the asked ones, and for one that no paragraph has, those most like it. */
export function termsToLookUp({ terms }: Asked, { vocabulary }: Shelf): string[] {
  return terms.flatMap(({ term, known, alike }) =>
    known ? [term] : alike.slice(0, MOST_STAND_INS).map(({ id }) => vocabulary.termOf(id)),
  );
}

/** In reading order. A term that is only like an asked one counts where the paragraph does not have that one itself. */
export function hitsIn({ terms, sentenceEnds }: IndexedParagraph, sought: SoughtTerms): Hit[] {
  const hits: Hit[] = [];
  let exact = 0;
  let sentence = 0;
  for (let position = 0; position < terms.length; position += 1) {
    const place = sought.find(terms[position] ?? 0);
    if (place < 0) continue;
    while (position >= (sentenceEnds[sentence] ?? Number.POSITIVE_INFINITY)) sentence += 1;
    const closeness = sought.closeness(place);
    hits.push({ asked: sought.asked(place), closeness, sentence, position });
    if (closeness === 1) exact += 1;
  }
  if (exact === hits.length) return hits;
  const present = new Set(hits.filter(({ closeness }) => closeness === 1).map(({ asked }) => asked));
  return hits.filter(({ asked, closeness }) => closeness === 1 || !present.has(asked));
}
