import { closeness } from './closeness.ts';

/** Another term that shares enough letters, and how much: 0 to 1. */
export interface SimilarTerm {
  readonly id: number;
  readonly closeness: number;
}

/** Below this, two words share too little to be forms of one: 0.4 is about half of their letters. */
const CLOSE_ENOUGH = 0.4;
const PREFIX = 3;
const SUFFIX = 4;
const MOST_SIMILAR = 24;

/** Numbers for terms, and which terms are written alike. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #byPrefix = new Map<string, number[]>();
  readonly #bySuffix = new Map<string, number[]>();

  get size(): number {
    return this.#terms.length;
  }

  idOf(term: string): number | undefined {
    return this.#ids.get(term);
  }

  termOf(id: number): string {
    return this.#terms[id] ?? '';
  }

  /** The term's number, a new one for a new term. */
  add(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    this.#ids.set(term, id);
    this.#terms.push(term);
    if (isWord(term)) {
      push(this.#byPrefix, term.slice(0, PREFIX), id);
      push(this.#bySuffix, term.slice(-SUFFIX), id);
    }
    return id;
  }

  /** The terms most like this one, closest first: with the same beginning, a part of it or it of them, a letter off. */
  similarTo(term: string): SimilarTerm[] {
    if (!isWord(term)) return [];
    const same = this.#byPrefix.get(term.slice(0, PREFIX)) ?? [];
    const ending = this.#bySuffix.get(term.slice(-SUFFIX)) ?? [];
    const similar = new Map<number, number>();
    for (const id of [...same, ...ending]) {
      const other = this.termOf(id);
      const close = other === term ? 0 : closeness(term, other);
      if (close >= CLOSE_ENOUGH) similar.set(id, close);
    }
    return [...similar]
      .map(([id, close]) => ({ id, closeness: close }))
      .sort((one, other) => other.closeness - one.closeness || one.id - other.id)
      .slice(0, MOST_SIMILAR);
  }
}

/** Long enough to be recognized by a part, and no number: 1998 is not nearly 1999. */
function isWord(term: string): boolean {
  return term.length >= SUFFIX && !/\p{Nd}/u.test(term);
}

function push(lists: Map<string, number[]>, key: string, id: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [id]);
  else list.push(id);
}
