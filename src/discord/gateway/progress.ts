import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { accents, reply, text } from '../replies/components.ts';

/** Work is announced only if it takes longer, in milliseconds. */
const PATIENCE_MS = 1_000;

/** Interactions that are answered with a reply of their own. */
export type Deferred =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction;

/** Shows progress in a deferred reply until the reply arrives. */
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

  /** Stops announcing. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#edit;
  }
}
