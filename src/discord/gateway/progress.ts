import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { accents, reply, text } from '../replies/components.ts';

/** What is done in less is not announced, in milliseconds. */
const PATIENCE_MS = 1_000;

/** What is answered with a reply of its own. */
export type Deferred =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction;

/** Says in a deferred reply what is being done, until the reply is there. */
export class Progress {
  readonly #interaction: Deferred;
  #timer: NodeJS.Timeout | undefined;
  #edit: Promise<unknown> | undefined;

  constructor(interaction: Deferred) {
    this.#interaction = interaction;
  }

  tell(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const components = reply(accents.neutral, [text(words)]);
      this.#edit = this.#interaction
        .editReply({ flags: MessageFlags.IsComponentsV2, components })
        .catch(() => undefined);
    }, PATIENCE_MS);
  }

  /** After it, nothing is said any more. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#edit;
  }
}
