/** Lets a few works run at a time; the others wait in line, in the order in which they came. */
export class Line {
  readonly #max: number;
  readonly #waiting: { readonly begin: () => void; readonly tell: (ahead: number) => void }[] = [];
  #running = 0;

  /** @param max works that run at a time */
  constructor(max: number) {
    this.#max = max;
  }

  /** @param tell is called with the number of works ahead, whenever it changes */
  async run<Result>(work: () => Promise<Result>, tell: (ahead: number) => void): Promise<Result> {
    if (this.#running >= this.#max) {
      await new Promise<void>((begin) => {
        this.#waiting.push({ begin, tell });
        tell(this.#waiting.length - 1 + this.#running);
      });
    } else this.#running += 1;
    try {
      return await work();
    } finally {
      this.#next();
    }
  }

  /** The work that ends leaves its place to the first in line. */
  #next(): void {
    const first = this.#waiting.shift();
    if (first === undefined) this.#running -= 1;
    else first.begin();
    for (const [index, { tell }] of this.#waiting.entries()) tell(index + this.#running);
  }
}
