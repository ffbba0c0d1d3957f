import type { Delivery } from '../delivery/delivery.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';

/** Shows what is being done until the reply arrives. */
export class Progress {
  readonly #delivery: Pick<Delivery, 'deferReply' | 'reply' | 'tell'>;
  #words: string | undefined;
  #begun = false;
  #timer: NodeJS.Timeout | undefined;
  #edit: Promise<unknown> | undefined;
  readonly #announceAfter: number;

  /** @param announceAfter see `DeliveryTimes` */
  constructor(delivery: Pick<Delivery, 'deferReply' | 'reply' | 'tell'>, announceAfter: number) {
    this.#delivery = delivery;
    this.#announceAfter = announceAfter;
  }

  /** Of steps that follow each other quickly, such as places in line, the latest is announced. */
  tell(words: string): void {
    this.#words = words;
    if (!this.#begun) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#edit = this.#delivery.tell(shown(this.#words ?? words)).catch(() => undefined);
    }, this.#announceAfter);
  }

  /** Makes the first response: what was told, or else that the bot is thinking. */
  async begin(isPrivate: boolean): Promise<void> {
    const words = this.#words;
    await (words === undefined
      ? this.#delivery.deferReply(isPrivate)
      : this.#delivery.reply(shown(words), isPrivate));
    this.#begun = true;
    if (this.#words !== undefined && this.#words !== words) this.tell(this.#words);
  }

  /** Stops announcing. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#edit;
  }
}

function shown(words: string): Reply {
  return reply(accents.neutral, [text(words)]);
}
