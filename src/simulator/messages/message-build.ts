import type { APIAttachment, APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { MessageFlag } from '../constants.ts';
import { isJson, objectsOf } from '../json.ts';
import type { World } from '../world.ts';
import type { UploadedFile } from './attachments.ts';
import { numberComponents } from './component-ids.ts';
import { mentionFields } from './mentions.ts';

/** A message's body, already checked by the gate. */
export type MessageBody = Partial<APIMessage> & {
  readonly allowed_mentions?: unknown;
  readonly enforce_nonce?: boolean;
};

/** The parts of a message that its body does not contain. */
export interface MessageFrame {
  readonly channelId: string;
  readonly flags: number;
  readonly extra: object;
}

type Fields = Pick<APIMessage, 'content' | 'embeds' | 'attachments' | 'components'>;

export function buildMessage(
  world: World,
  body: MessageBody,
  files: readonly UploadedFile[],
  { channelId, flags, extra }: MessageFrame,
): APIMessage {
  const attachments = attach(world, channelId, body, files, []);
  const fields = withMedia(fieldsOf(body, { content: '', embeds: [], attachments, components: [] }));
  return {
    id: world.snowflake(),
    channel_id: channelId,
    author: world.bot,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    type: 0,
    application_id: world.applicationId,
    ...fields,
    ...mentionFields(world, fields, body.allowed_mentions),
    flags: flags | ((body.flags ?? 0) as number),
    ...extra,
  } as APIMessage;
}

/** The message after an edit. Fields that the body leaves out stay. */
export function editMessage(
  world: World,
  message: APIMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
): APIMessage {
  const attachments = attach(world, message.channel_id, body, files, message.attachments);
  const fields = withMedia(fieldsOf(body, { ...message, attachments, components: message.components ?? [] }));
  const wasLoading = ((message.flags ?? 0) & MessageFlag.loading) !== 0;
  const kept = (message.flags ?? 0) & (MessageFlag.ephemeral | MessageFlag.suppressNotifications);
  const flags = body.flags === undefined || body.flags === null ? (message.flags ?? 0) : kept | body.flags;
  return {
    ...message,
    ...fields,
    ...mentionFields(world, fields, body.allowed_mentions),
    flags: flags & ~MessageFlag.loading,
    edited_timestamp: wasLoading ? null : new Date().toISOString(),
  } as APIMessage;
}

/** Trims the content as Discord does. `null` clears a field; a missing field keeps its value. */
function fieldsOf(body: MessageBody, before: Fields): Fields {
  const { content, embeds, components } = body;
  return {
    content: content === undefined ? before.content : (content ?? '').trim(),
    embeds:
      embeds === undefined ? before.embeds : (embeds ?? []).map((embed) => ({ type: 'rich', ...embed })),
    components:
      components === undefined ? (before.components ?? []) : numberComponents((components ?? []) as object[]),
    attachments: before.attachments,
  } as Fields;
}

/** The remaining and the new attachments. A body with `attachments` drops those that it does not list. */
function attach(
  world: World,
  channelId: string,
  body: MessageBody,
  files: readonly UploadedFile[],
  before: readonly APIAttachment[],
): APIAttachment[] {
  const listed = objectsOf(body.attachments).map(({ object }) => ({ ...object, id: String(object.id) }));
  const kept = body.attachments ? before.filter(({ id }) => listed.some((each) => each.id === id)) : before;
  const added = files.map((file) => {
    const { description, title } = listed.find(({ id }) => id === String(file.index)) ?? {};
    const attachment = world.attachments.add(channelId, file);
    return { ...attachment, ...(description ? { description } : {}), ...(title ? { title } : {}) };
  });
  return [...kept, ...added] as APIAttachment[];
}

/** Resolves `attachment://name` to the attachment's URL. */
function withMedia(fields: Fields): Fields {
  const urls = new Map(fields.attachments.map(({ filename, url }) => [`attachment://${filename}`, url]));
  const components = resolve(fields.components, urls) as APIMessageTopLevelComponent[];
  return { ...fields, components, embeds: resolve(fields.embeds, urls) as Fields['embeds'] };
}

function resolve(value: unknown, urls: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return urls.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => resolve(each, urls));
  if (!isJson(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolve(each, urls)]));
}
