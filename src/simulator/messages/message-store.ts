import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlag } from '../constants.ts';
import type { ExistingMessage } from '../gate.ts';
import type { ShownMessage } from '../types.ts';
import { shownMessage } from './shown-message.ts';

/** Discord's message object and its visibility. */
export interface StoredMessage {
  readonly data: APIMessage;
  readonly guildId?: string;
  /** The id of the only user who sees an ephemeral message. */
  readonly onlyFor?: string;
  /** Whether the reader of an ephemeral message has dismissed it. */
  readonly isDismissed?: boolean;
  readonly commandName?: string;
}

export class MessageStore {
  readonly #messages = new Map<string, StoredMessage>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get(id: string | undefined): StoredMessage | undefined {
    return id === undefined ? undefined : this.#messages.get(id);
  }

  set(message: StoredMessage): void {
    this.#messages.set(message.data.id, message);
    this.#changed();
  }

  delete(id: string): void {
    if (this.#messages.delete(id)) this.#changed();
  }

  /** A channel's messages that this user sees, oldest first; without a user, those that are not ephemeral. */
  visible(channelId: string, userId?: string): StoredMessage[] {
    return [...this.#messages.values()].filter(
      (message) => message.data.channel_id === channelId && !message.isDismissed && isFor(message, userId),
    );
  }

  /** The message as this user's client shows it. */
  show(message: StoredMessage, userId: string): ShownMessage {
    const referenced = this.get(message.data.message_reference?.message_id);
    const isSeen = referenced && !referenced.isDismissed && isFor(referenced, userId);
    return shownMessage(message, isSeen ? referenced : undefined);
  }
}

function isFor({ onlyFor }: StoredMessage, userId: string | undefined): boolean {
  return onlyFor === undefined || onlyFor === userId;
}

/** The parts of a message that the gate needs to check an edit. */
export function existing({ data }: StoredMessage): ExistingMessage {
  const { flags = 0, content, embeds, attachments, components = [] } = data;
  return { flags, content, embeds, attachments, components };
}

export function isLoading({ data }: StoredMessage): boolean {
  return ((data.flags ?? 0) & MessageFlag.loading) !== 0;
}
