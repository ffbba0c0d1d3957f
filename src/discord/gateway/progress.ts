import type { Delivery } from '../delivery/delivery.ts';
import { accents, reply, text } from '../replies/components.ts';

/** Work is announced only if it takes longer, in milliseconds. */
const PATIENCE_MS = 1_000;

/** Shows progress in a deferred reply until the reply arrives. */
export class Progress {
  readonly #delivery: Pick<Delivery, 'tell'>;
  #timer: NodeJS.Timeout | undefined;
  #edit: Promise<unknown> | undefined;

  constructor(delivery: Pick<Delivery, 'tell'>) {
    this.#delivery = delivery;
  }

  tell(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#edit = this.#delivery.tell(reply(accents.neutral, [text(words)])).catch(() => undefined);
    }, PATIENCE_MS);
  }

  /** Stops announcing. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#edit;
  }
}
