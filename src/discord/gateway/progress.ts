import type { Delivery } from '../delivery/delivery.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';

/** A further step of the work is announced only if it takes longer, in milliseconds. */
const PATIENCE_MS = 1_000;

/** Shows what is being done until the reply arrives. */
export class Progress {
  readonly #delivery: Pick<Delivery, 'deferReply' | 'reply' | 'tell'>;
  #words: string | undefined;
  #begun = false;
  #timer: NodeJS.Timeout | undefined;
  #edit: Promise<unknown> | undefined;

  constructor(delivery: Pick<Delivery, 'deferReply' | 'reply' | 'tell'>) {
    this.#delivery = delivery;
  }

  tell(words: string): void {
    this.#words = words;
    if (!this.#begun) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#edit = this.#delivery.tell(shown(words)).catch(() => undefined);
    }, PATIENCE_MS);
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
