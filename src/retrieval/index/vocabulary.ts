import { Chains } from './chains.ts';
import { closeness, isSlip } from './closeness.ts';
import { TermNumbers } from './term-numbers.ts';

/** An indexed term that resembles another one. */
export interface FuzzyMatch {
  readonly id: number;
  /** Similarity, 0 to 1 exclusive. */
  readonly closeness: number;
}

/**
 * Least closeness of a fuzzy match: 0.4 is about half of the letters. Lower finds more word forms and more unrelated words;
 * 0.3 to 0.6 are usual.
 */
const MIN_CLOSENESS = 0.4;
/** Letters by which terms are grouped, so that only terms of the same group are compared. */
const PREFIX = 3;
const SUFFIX = 4;
const MAX_MATCHES = 24;
/** Terms whose matches are cached; the cache is emptied when full. */
const MAX_CACHED = 10_000;

/** Assigns ids to terms and finds fuzzy matches among them. Ids of released terms are reused. */
export class Vocabulary {
  readonly #ids = new TermNumbers();
  readonly #terms: string[] = [];
  readonly #free: number[] = [];
  readonly #byPrefix = new Chains();
  readonly #bySuffix = new Chains();
  /** Fuzzy matches by term, until the vocabulary changes: questions about one subject share their words. */
  readonly #cache = new Map<string, readonly FuzzyMatch[]>();

  idOf(term: string): number | undefined {
    return this.#ids.get(term);
  }

  /** Empty for an unused id. */
  termOf(id: number): string {
    return this.#terms[id] ?? '';
  }

  /** Returns the term's id, allocating one for a new term. */
  add(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#free.pop() ?? this.#terms.length;
    this.#put(id, term);
    return id;
  }

  #put(id: number, term: string): void {
    this.#cache.clear();
    this.#ids.set(term, id);
    this.#terms[id] = term;
    if (!isFuzzy(term)) return;
    this.#byPrefix.add(term.slice(0, PREFIX), id);
    this.#bySuffix.add(term.slice(-SUFFIX), id);
  }

  /** All terms by id; empty strings for unused ids. */
  terms(): readonly string[] {
    return this.#terms;
  }

  /** Appends terms from `terms()` to a vocabulary that contains nothing else. Yields after each term. */
  *restoring(terms: readonly string[]): Generator<void, void> {
    for (const term of terms) {
      const id = this.#terms.length;
      this.#terms.push('');
      if (term === '') this.#free.push(id);
      else this.#put(id, term);
      yield;
    }
  }

  /** Removes a term and frees its id. */
  release(id: number): void {
    const term = this.termOf(id);
    if (term === '') return;
    this.#cache.clear();
    this.#ids.delete(term);
    this.#terms[id] = '';
    this.#free.push(id);
    if (isFuzzy(term)) {
      this.#byPrefix.remove(term.slice(0, PREFIX), id);
      this.#bySuffix.remove(term.slice(-SUFFIX), id);
    }
  }

  /**
   * The terms most similar to this one, closest first, ties in alphabetical order: other forms, compounds and their parts,
   * and words that differ by one letter.
   */
  fuzzyMatches(term: string): readonly FuzzyMatch[] {
    const known = this.#cache.get(term);
    if (known !== undefined) return known;
    if (this.#cache.size >= MAX_CACHED) this.#cache.clear();
    const matches = isFuzzy(term) ? this.#findMatches(term) : [];
    this.#cache.set(term, matches);
    return matches;
  }

  /** The one term that differs from this unknown one by a slip of the pen; undefined if there are several, or none. */
  correctionOf(term: string): string | undefined {
    if (this.#ids.get(term) !== undefined) return undefined;
    const matches = this.fuzzyMatches(term).filter(({ id }) => isSlip(term, this.termOf(id)));
    return matches.length === 1 ? this.termOf(matches[0]?.id ?? 0) : undefined;
  }

  #findMatches(term: string): FuzzyMatch[] {
    const matches = new Map<number, number>();
    const look = (chains: Chains, key: string) => {
      for (let id = chains.last(key); id !== undefined; id = chains.before(id)) {
        const other = this.termOf(id);
        const close = other === term ? 0 : closeness(term, other);
        if (close >= MIN_CLOSENESS) matches.set(id, close);
      }
    };
    look(this.#byPrefix, term.slice(0, PREFIX));
    look(this.#bySuffix, term.slice(-SUFFIX));
    return [...matches]
      .map(([id, close]) => ({ id, closeness: close }))
      .sort((one, other) => other.closeness - one.closeness || this.#compare(one.id, other.id))
      .slice(0, MAX_MATCHES);
  }

  #compare(one: number, other: number): number {
    return this.termOf(one) < this.termOf(other) ? -1 : 1;
  }
}

/**
 * True for terms that take part in fuzzy matching: no short words, no stop words, no numbers (1998 is not nearly 1999).
 */
function isFuzzy(term: string): boolean {
  return term.length >= SUFFIX && !/^ |\p{Nd}/u.test(term);
}
