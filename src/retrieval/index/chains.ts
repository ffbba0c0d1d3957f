/**
 * Linked lists of small integers, by key; each integer is in at most one list. All lists share one array of links: an
 * array per key would take ten times the memory, since most lists have one or two entries.
 */
export class Chains {
  readonly #last = new Map<string, number>();
  /** For each number, its predecessor in the list. */
  readonly #before: (number | undefined)[] = [];

  /** The last number of the list; `before` leads from it to the others. */
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
