/**
 * Lists of small whole numbers by a key, each number in one list at most. The lists are chained through one array: a list
 * of its own for each key would take ten times the memory, for most have a number or two.
 */
export class Chains {
  readonly #last = new Map<string, number>();
  /** By a number the one before it in its list. */
  readonly #before: (number | undefined)[] = [];

  /** The number that came last; from it `before` leads to the others. */
  last(key: string): number | undefined {
    return this.#last.get(key);
  }

  before(id: number): number | undefined {
    return this.#before[id];
  }

  add(key: string, id: number): void {
    while (this.#before.length < id) this.#before.push(undefined);
    this.#before[id] = this.#last.get(key);
    this.#last.set(key, id);
  }

  remove(key: string, id: number): void {
    const before = this.#before[id];
    this.#before[id] = undefined;
    let after = this.#last.get(key);
    if (after !== id) {
      while (after !== undefined && this.#before[after] !== id) after = this.#before[after];
      if (after !== undefined) this.#before[after] = before;
    } else if (before === undefined) this.#last.delete(key);
    else this.#last.set(key, before);
  }
}
