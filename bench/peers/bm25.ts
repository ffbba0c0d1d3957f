import type { Entry } from '../collection.ts';
import type { Engine, Found, Peer } from '../engine.ts';

const K1 = 0.9;
const B = 0.4;

/** The textbook formula over lower-case words. */
export const bm25: Peer = { name: 'bm25', reportsScores: true, create: () => new Bm25() };

interface Posting {
  readonly id: number;
  readonly count: number;
}

class Bm25 implements Engine {
  readonly #postings = new Map<string, Posting[]>();
  readonly #lengths = new Map<number, number>();
  #words = 0;

  add(entries: readonly Entry[]): void {
    for (const { id, text } of entries) {
      const words = wordsOf(text);
      this.#lengths.set(id, words.length);
      this.#words += words.length;
      for (const [word, count] of countsOf(words)) {
        const postings = this.#postings.get(word);
        if (postings === undefined) this.#postings.set(word, [{ id, count }]);
        else postings.push({ id, count });
      }
    }
  }

  search(question: string): Found[] {
    const scores = new Map<number, number>();
    for (const word of new Set(wordsOf(question))) {
      const postings = this.#postings.get(word) ?? [];
      const idf = Math.log(1 + (this.#lengths.size - postings.length + 0.5) / (postings.length + 0.5));
      for (const { id, count } of postings) {
        scores.set(id, (scores.get(id) ?? 0) + idf * this.#saturated(id, count));
      }
    }
    return [...scores]
      .map(([id, score]) => ({ id, score }))
      .sort((one, other) => other.score - one.score || one.id - other.id);
  }

  #saturated(id: number, count: number): number {
    const average = this.#words / this.#lengths.size;
    const length = (this.#lengths.get(id) ?? 0) / average;
    return (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
