import { Chains } from './chains.ts';
import { closeness } from './closeness.ts';
import { TermNumbers } from './term-numbers.ts';

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
const MOST_REMEMBERED = 10_000;

/** Numbers for terms, and which terms are written alike. A number is used again when its term is released. */
export class Vocabulary {
  readonly #ids = new TermNumbers();
  readonly #terms: string[] = [];
  readonly #free: number[] = [];
  readonly #byPrefix = new Chains();
  readonly #bySuffix = new Chains();
  /** What `similarTo` said, until the vocabulary changes: questions about one thing share their words. */
  readonly #remembered = new Map<string, readonly SimilarTerm[]>();

  idOf(term: string): number | undefined {
    return this.#ids.get(term);
  }

  /** Empty for a number that no term has. */
  termOf(id: number): string {
    return this.#terms[id] ?? '';
  }

  /** The term's number, a new one for a new term. */
  add(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#free.pop() ?? this.#terms.length;
    this.#put(id, term);
    return id;
  }

  #put(id: number, term: string): void {
    this.#remembered.clear();
    this.#ids.set(term, id);
    this.#terms[id] = term;
    if (!isWord(term)) return;
    this.#byPrefix.add(term.slice(0, PREFIX), id);
    this.#bySuffix.add(term.slice(-SUFFIX), id);
  }

  /** All terms by their numbers; empty for a number that no term has. */
  terms(): readonly string[] {
    return this.#terms;
  }

  /** Takes the next of what `terms` gave, into a vocabulary that has nothing else; in small steps. */
  *restoring(terms: readonly string[]): Generator<void, void> {
    for (const term of terms) {
      const id = this.#terms.length;
      this.#terms.push('');
      if (term === '') this.#free.push(id);
      else this.#put(id, term);
      yield;
    }
  }

  /** Forgets a term. */
  release(id: number): void {
    const term = this.termOf(id);
    if (term === '') return;
    this.#remembered.clear();
    this.#ids.delete(term);
    this.#terms[id] = '';
    this.#free.push(id);
    if (isWord(term)) {
      this.#byPrefix.remove(term.slice(0, PREFIX), id);
      this.#bySuffix.remove(term.slice(-SUFFIX), id);
    }
  }

  /**
   * The terms most like this one, closest first, of equals the first by their letters: with the same beginning, a part of
   * it or it of them, a letter off.
   */
  similarTo(term: string): readonly SimilarTerm[] {
    const known = this.#remembered.get(term);
    if (known !== undefined) return known;
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    const similar = isWord(term) ? this.#similarTo(term) : [];
    this.#remembered.set(term, similar);
    return similar;
  }

  #similarTo(term: string): SimilarTerm[] {
    const similar = new Map<number, number>();
    const look = (chains: Chains, key: string) => {
      for (let id = chains.last(key); id !== undefined; id = chains.before(id)) {
        const other = this.termOf(id);
        const close = other === term ? 0 : closeness(term, other);
        if (close >= CLOSE_ENOUGH) similar.set(id, close);
      }
    };
    look(this.#byPrefix, term.slice(0, PREFIX));
    look(this.#bySuffix, term.slice(-SUFFIX));
    return [...similar]
      .map(([id, close]) => ({ id, closeness: close }))
      .sort((one, other) => other.closeness - one.closeness || this.#compare(one.id, other.id))
      .slice(0, MOST_SIMILAR);
  }

  #compare(one: number, other: number): number {
    return this.termOf(one) < this.termOf(other) ? -1 : 1;
  }
}

/** Long enough to be recognized by a part, no stop word and no number: 1998 is not nearly 1999. */
function isWord(term: string): boolean {
  return term.length >= SUFFIX && !/^ |\p{Nd}/u.test(term);
}
