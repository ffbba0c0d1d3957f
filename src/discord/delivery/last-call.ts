/** The moment before a stop after which nothing can be sent. Work that waits is woken; work that comes later does not wait. */
export class LastCall {
  readonly #waiting = new Set<() => void>();
  #isOver = false;

  /** The result of the work; a substitute if the last call comes first. */
  orElse<Result>(work: Promise<Result>, substitute: () => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      const forget = this.#whenOver(() => resolve(substitute()));
      work.then(resolve, reject).finally(forget);
    });
  }

  /** Waits; until the last call at most. After it, for a moment. */
  pause(ms: number, moment: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => end(), this.#isOver ? Math.min(ms, moment) : ms);
      const end = () => {
        clearTimeout(timer);
        forget();
        resolve();
      };
      const forget = this.#isOver ? () => undefined : this.#whenOver(end);
    });
  }

  make(): void {
    this.#isOver = true;
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  /** @returns a function that takes the listener back */
  #whenOver(listener: () => void): () => void {
    if (this.#isOver) listener();
    else this.#waiting.add(listener);
    return () => this.#waiting.delete(listener);
  }
}
