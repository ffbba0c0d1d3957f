import type { IndexedParagraph, Shelf } from '../index/shelf.ts';
import type { Asked } from './asked.ts';

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

type Sought = Pick<Hit, 'asked' | 'closeness'>;

/**
 * Which numbers of the vocabulary a question looks for, as a small table with open addressing: it is asked for each term
 * of each candidate, and a Map takes several times as long.
 */
export class SoughtTerms {
  readonly #ids: Int32Array;
  readonly #places: Uint16Array;
  readonly #found: readonly Sought[];

  constructor(found: ReadonlyMap<number, Sought>) {
    const size = 2 ** Math.ceil(Math.log2(ROOM * (found.size + 1)));
    this.#ids = new Int32Array(size).fill(NONE);
    this.#places = new Uint16Array(size);
    this.#found = [...found.values()];
    for (const [index, id] of [...found.keys()].entries()) {
      let place = id & (size - 1);
      while (this.#ids[place] !== NONE) place = (place + 1) & (size - 1);
      this.#ids[place] = id;
      this.#places[place] = index;
    }
  }

  /** Calls `hit` for each position at which one of them stands. Without `terms`: a view is slow to make. */
  forEachIn(
    { owner, firstTerm, length }: IndexedParagraph,
    hit: (sought: Sought, position: number) => void,
  ): void {
    const ids = this.#ids;
    const mask = ids.length - 1;
    const terms = owner.terms.text;
    for (let position = 0; position < length; position += 1) {
      const id = terms[firstTerm + position] ?? 0;
      let place = id & mask;
      let there = ids[place];
      while (there !== NONE && there !== id) {
        place = (place + 1) & mask;
        there = ids[place];
      }
      if (there === NONE) continue;
      const sought = this.#found[this.#places[place] ?? 0];
      if (sought !== undefined) hit(sought, position);
    }
  }
}

/** In an empty place of the table. */
const NONE = -1;
/** At least so many places for each sought term: most of those that are looked up are not sought, and find an empty one. */
const ROOM = 8;

/** The asked terms themselves, and the terms like them. */
export function soughtTerms({ terms }: Asked, { vocabulary }: Shelf): SoughtTerms {
  const found = new Map<number, Sought>();
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
  paragraph: IndexedParagraph,
  sought: SoughtTerms,
  asked: Asked,
): number[] | undefined {
  let counts: number[] | undefined;
  sought.forEachIn(paragraph, ({ asked: term, closeness }) => {
    counts ??= new Array<number>(asked.terms.length).fill(0);
    if (closeness === 1) counts[term] = (counts[term] ?? 0) + 1;
  });
  return counts;
}

/** Terms to find candidates by: the asked ones, and for one that no paragraph has, those most like it. */
export function termsToLookUp({ terms }: Asked, { vocabulary }: Shelf): string[] {
  return terms.flatMap(({ term, known, alike }) =>
    known ? [term] : alike.slice(0, MOST_STAND_INS).map(({ id }) => vocabulary.termOf(id)),
  );
}

/** In reading order. A term that is only like an asked one counts where the paragraph does not have that one itself. */
export function hitsIn(paragraph: IndexedParagraph, sought: SoughtTerms): Hit[] {
  const { sentenceEnds } = paragraph;
  const hits: Hit[] = [];
  let exact = 0;
  let sentence = 0;
  sought.forEachIn(paragraph, ({ asked, closeness }, position) => {
    while (position >= (sentenceEnds[sentence] ?? Number.POSITIVE_INFINITY)) sentence += 1;
    hits.push({ asked, closeness, sentence, position });
    if (closeness === 1) exact += 1;
  });
  if (exact === hits.length) return hits;
  const present = exactTerms(hits);
  return hits.filter(({ asked, closeness }) => closeness === 1 || !present.has(asked));
}

/** Which of the asked terms are there themselves. */
export function exactTerms(hits: readonly Hit[]): ReadonlySet<number> {
  return new Set(hits.filter(({ closeness }) => closeness === 1).map(({ asked }) => asked));
}
