/** The moment before a stop after which nothing can be sent. Work that waits is woken; work that comes later does not wait. */
export class LastCall {
  readonly #waiting = new Set<() => void>();
  #isOver = false;
  #hasEnded = false;

  /** The result of the work; a substitute if the last call comes first. After it, no work begins. */
  async orElse<Result>(work: () => Promise<Result>, substitute: () => Result): Promise<Result> {
    if (this.#isOver) return substitute();
    return new Promise((resolve, reject) => {
      const forget = this.#whenOver(() => resolve(substitute()));
      work().then(resolve, reject).finally(forget);
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

  /** Whether nothing can be sent any more. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  end(): void {
    this.make();
    this.#hasEnded = true;
  }

  make(): void {
    this.#isOver = true;
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  /** @returns a function that takes the listener back */
  #whenOver(listener: () => void): () => void {
    this.#waiting.add(listener);
    return () => this.#waiting.delete(listener);
  }
}
