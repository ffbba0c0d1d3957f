import { performance } from 'node:perf_hooks';

/** Remembers ids for a while, to recognize duplicates. */
export class RecentIds {
  /** On the clock of `performance.now`, which nobody sets back. */
  readonly #seenAt = new Map<string, number>();
  readonly #memoryMs: number;

  constructor(memoryMs: number) {
    this.#memoryMs = memoryMs;
  }

  /** True the first time, false while the id is remembered. */
  isNew(id: string): boolean {
    const now = performance.now();
    for (const [old, seenAt] of this.#seenAt) {
      if (now - seenAt < this.#memoryMs) break;
      this.#seenAt.delete(old);
    }
    if (this.#seenAt.has(id)) return false;
    this.#seenAt.set(id, now);
    return true;
  }
}
