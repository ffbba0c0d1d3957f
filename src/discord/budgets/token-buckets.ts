import { performance } from 'node:perf_hooks';

/** Tokens in a full bucket, and the time in milliseconds in which an empty one fills. */
export interface Budget {
  readonly count: number;
  readonly period: number;
}

/** Buckets that filled up meanwhile are forgotten once there are more than this. */
const MAX_IDLE = 10_000;

/**
 * A token bucket for each key, in one number: the time at which it will be full again (as in the generic cell rate algorithm,
 * ITU-T I.371). Kept in memory: a restart fills them all.
 */
export class TokenBuckets {
  readonly #budget: Budget;
  readonly #now: () => number;
  readonly #fullAt = new Map<string, number>();

  /** @param now in milliseconds, on a clock that nobody sets */
  constructor(budget: Budget, now: () => number = () => performance.now()) {
    this.#budget = budget;
    this.#now = now;
  }

  /** Milliseconds until the bucket has a token; 0 if it has one. */
  wait(key: string): number {
    return Math.max(0, this.#after(key) - this.#now() - this.#budget.period);
  }

  /** Takes a token that is there. */
  take(key: string): void {
    this.#fullAt.set(key, this.#after(key));
    if (this.#fullAt.size > MAX_IDLE) this.#forgetFull();
  }

  /** When the bucket would be full if a token were taken now. */
  #after(key: string): number {
    const { count, period } = this.#budget;
    return Math.max(this.#fullAt.get(key) ?? 0, this.#now()) + period / count;
  }

  #forgetFull(): void {
    const now = this.#now();
    for (const [key, fullAt] of this.#fullAt) if (fullAt <= now) this.#fullAt.delete(key);
  }
}
