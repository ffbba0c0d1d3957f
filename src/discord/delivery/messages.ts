import { ComponentType, MessageFlags, type RawFile } from 'discord.js';
import type { Reply, ReplyFile } from '../replies/components.ts';

/** The body of a request that creates or edits a message. */
export type MessageBody = Readonly<Record<string, unknown>>;

const NOBODY = { allowed_mentions: { parse: [] } } as const;

export function rich(components: readonly unknown[] & Pick<Reply, 'files'>): MessageBody {
  const { files } = components;
  return { flags: MessageFlags.IsComponentsV2, components, ...NOBODY, ...(files && listed(files)) };
}

/** Numbered as in the upload: https://discord.com/developers/docs/reference#uploading-files */
function listed(files: readonly ReplyFile[]) {
  return {
    attachments: files.map(({ name, description }, id) => ({ id: String(id), filename: name, description })),
  };
}

/** The files that this body of a reply lists; a body in plain text has none. */
export function uploadsOf(body: MessageBody, { files = [] }: Pick<Reply, 'files'>): RawFile[] {
  return body['attachments'] === undefined
    ? []
    : files.map(({ name, data, contentType }) => ({ name, data, contentType }));
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
