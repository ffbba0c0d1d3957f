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

type Sought = Pick<Hit, 'asked' | 'closeness'>;

/** Which numbers of the vocabulary a question looks for. */
export interface SoughtTerms {
  readonly found: ReadonlyMap<number, Sought>;
  /**
   * For each number of the vocabulary: 0 when it is not sought, `SIMILAR` for a term like an asked one, else one more than
   * the asked term's place. Most terms of a paragraph are not sought, and an array says so fastest.
   */
  readonly marks: Uint16Array;
}

const SIMILAR = 0xffff;

/** The asked terms themselves, and the terms like them. */
export function soughtTerms({ terms }: Asked, { vocabulary }: Shelf): SoughtTerms {
  const found = new Map<number, Sought>();
  const marks = new Uint16Array(vocabulary.size);
  terms.forEach(({ alike }, asked) => {
    for (const { id, closeness } of alike) {
      if (closeness <= (found.get(id)?.closeness ?? 0)) continue;
      found.set(id, { asked, closeness });
      marks[id] = SIMILAR;
    }
  });
  terms.forEach(({ term }, asked) => {
    const id = vocabulary.idOf(term);
    if (id === undefined) return;
    found.set(id, { asked, closeness: 1 });
    marks[id] = asked + 1;
  });
  return { found, marks };
}

/** How often a paragraph has each of the asked terms; nothing when it has none, nor one like them. */
export function countHits(
  { terms }: IndexedParagraph,
  { marks }: SoughtTerms,
  asked: Asked,
): number[] | undefined {
  let counts: number[] | undefined;
  for (let position = 0; position < terms.length; position += 1) {
    const mark = marks[terms[position] ?? 0] ?? 0;
    if (mark === 0) continue;
    counts ??= new Array<number>(asked.terms.length).fill(0);
    if (mark !== SIMILAR) counts[mark - 1] = (counts[mark - 1] ?? 0) + 1;
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
export function hitsIn({ terms, sentenceEnds }: IndexedParagraph, { found, marks }: SoughtTerms): Hit[] {
  const hits: Hit[] = [];
  let exact = 0;
  let sentence = 0;
  for (let position = 0; position < terms.length; position += 1) {
    const id = terms[position] ?? 0;
    if (marks[id] === 0) continue;
    const sought = found.get(id);
    if (sought === undefined) continue;
    while (position >= (sentenceEnds[sentence] ?? Number.POSITIVE_INFINITY)) sentence += 1;
    hits.push({ asked: sought.asked, closeness: sought.closeness, sentence, position });
    if (sought.closeness === 1) exact += 1;
  }
  if (exact === hits.length) return hits;
  const present = new Set(hits.filter(({ closeness }) => closeness === 1).map(({ asked }) => asked));
  return hits.filter(({ asked, closeness }) => closeness === 1 || !present.has(asked));
}
