import type { ShownMessage } from '../../../../simulator/types.ts';
import type { PageWording } from '../../../../wording/client-wording.ts';
import { el, iconButton } from '../parts/dom.ts';

/** The line above the input that says which message is replied to. */
export class ReplyBar {
  readonly element = el('div', { class: 'reply-bar', hidden: true });
  readonly #words: PageWording['composer'];
  readonly #onCancel: () => void;
  #message: ShownMessage | undefined;

  constructor(words: PageWording['composer'], onCancel: () => void) {
    this.#words = words;
    this.#onCancel = onCancel;
  }

  /** The message replied to, as part of an act. */
  get target(): { readonly replyTo?: string } {
    return this.#message === undefined ? {} : { replyTo: this.#message.id };
  }

  show(message: ShownMessage): void {
    this.#message = message;
    const cancel = (): void => {
      this.clear();
      this.#onCancel();
    };
    this.element.replaceChildren(
      el('span', {}, this.#words.replyingTo(message.authorName)),
      iconButton('close', this.#words.cancelReply, { onclick: cancel }),
    );
    this.element.hidden = false;
  }

  clear(): void {
    this.#message = undefined;
    this.element.hidden = true;
    this.element.replaceChildren();
  }
}
