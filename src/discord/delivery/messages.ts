import { ComponentType, MessageFlags } from 'discord.js';

/** The body of a request that creates or edits a message. */
export type MessageBody = Readonly<Record<string, unknown>>;

const NOBODY = { allowed_mentions: { parse: [] } } as const;

export function rich(components: readonly unknown[]): MessageBody {
  return { flags: MessageFlags.IsComponentsV2, components, ...NOBODY };
}

/** For a message of components, which has to stay one. */
export function richText(content: string): MessageBody {
  return rich([{ type: ComponentType.TextDisplay, content }]);
}

/** Without previews of its links. */
export function plainText(content: string): MessageBody {
  return { flags: MessageFlags.SuppressEmbeds, content, ...NOBODY };
}

export function withFlags(message: MessageBody, flags: number): MessageBody {
  return { ...message, flags: Number(message['flags'] ?? 0) | flags };
}
