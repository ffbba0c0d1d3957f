import { setImmediate } from 'node:timers/promises';

/** Lets works that arrive together begin one after another, with timers and the network getting their turn in between. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Resolves in a round of the event loop of its own. */
  async next(): Promise<void> {
    const turn = this.#last.then(() => setImmediate());
    this.#last = turn;
    await turn;
  }
}
