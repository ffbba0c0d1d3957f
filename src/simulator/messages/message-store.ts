import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlag } from '../constants.ts';
import type { ExistingMessage } from '../gate.ts';
import type { ShownMessage } from '../types.ts';

/** A message as it is kept: Discord's object, and who may see it. */
export interface StoredMessage {
  readonly data: APIMessage;
  readonly guildId: string;
  /** The only user who sees an ephemeral message. */
  readonly onlyFor?: string;
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

  /** A channel's messages that a user sees, oldest first; without a user, those that everybody sees. */
  visible(channelId: string, userId?: string): StoredMessage[] {
    return [...this.#messages.values()].filter(
      ({ data, onlyFor }) => data.channel_id === channelId && (onlyFor === undefined || onlyFor === userId),
    );
  }
}

export function shown({ data, guildId, commandName }: StoredMessage): ShownMessage {
  const flags = data.flags ?? 0;
  return {
    id: data.id,
    channelId: data.channel_id,
    guildId,
    authorName: data.author.global_name ?? data.author.username,
    flags,
    ephemeral: (flags & MessageFlag.ephemeral) !== 0,
    thinking: (flags & MessageFlag.loading) !== 0,
    content: data.content,
    embeds: data.embeds,
    components: data.components ?? [],
    ...(commandName === undefined ? {} : { commandName }),
    edited: data.edited_timestamp !== null,
    pings: pings(data),
    attachments: data.attachments,
  };
}

function pings({ mentions, mention_roles, mention_everyone }: APIMessage): string[] {
  return [...mentions.map(({ id }) => id), ...mention_roles, ...(mention_everyone ? ['everyone'] : [])];
}

/** What the gate judges an edit against. */
export function existing({ data }: StoredMessage): ExistingMessage {
  const { flags = 0, content, embeds, attachments, components = [] } = data;
  return { flags, content, embeds, attachments, components };
}

export function isLoading({ data }: StoredMessage): boolean {
  return ((data.flags ?? 0) & MessageFlag.loading) !== 0;
}
