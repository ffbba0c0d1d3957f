/** Callbacks for one kind of event. */
export class Listeners {
  readonly #listeners = new Set<() => void>();

  add(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  readonly notify = (): void => {
    for (const listener of [...this.#listeners]) listener();
  };
}
