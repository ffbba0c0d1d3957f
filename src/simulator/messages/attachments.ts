import type { APIAttachment } from 'discord-api-types/v10';
import type { SnowflakeSource } from '../snowflake.ts';

export interface UploadedFile {
  /** The n of `files[n]`, which a payload's `attachments` use as id. */
  readonly index: number;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

interface Entry {
  readonly file: UploadedFile;
  readonly attachment: APIAttachment;
  /** The person who uploaded it for an interaction; undefined for the application's own files. */
  readonly uploader: string | undefined;
}

export const ATTACHMENTS_PATH = '/attachments';

/** Uploaded files, served from the simulator's own origin instead of a CDN. */
export class AttachmentStore {
  readonly #entries = new Map<string, Entry>();
  readonly #snowflake: SnowflakeSource;
  readonly #origin: string;

  constructor(origin: string, snowflake: SnowflakeSource) {
    this.#origin = origin;
    this.#snowflake = snowflake;
  }

  /** Stores a file. A file with an uploader belongs to an interaction and is ephemeral. */
  add(channelId: string, file: UploadedFile, uploader?: string): APIAttachment {
    const id = this.#snowflake();
    const url = `${this.#origin}${ATTACHMENTS_PATH}/${channelId}/${id}/${encodeURIComponent(file.name)}`;
    const attachment: APIAttachment = {
      id,
      filename: file.name,
      size: file.bytes.byteLength,
      url,
      proxy_url: url,
      content_type: file.contentType,
      ...(uploader === undefined ? {} : { ephemeral: true }),
    };
    this.#entries.set(id, { file, attachment, uploader });
    return attachment;
  }

  get(id: string): UploadedFile | undefined {
    return this.#entries.get(id)?.file;
  }

  /** The attachment, if this person uploaded it. */
  uploadedBy(userId: string, id: string): APIAttachment | undefined {
    const entry = this.#entries.get(id);
    return entry?.uploader === userId ? entry.attachment : undefined;
  }
}
