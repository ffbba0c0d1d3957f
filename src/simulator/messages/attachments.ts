import type { APIAttachment } from 'discord-api-types/v10';
import type { SnowflakeSource } from '../snowflake.ts';

export interface UploadedFile {
  /** The n of `files[n]`, by which a payload's `attachments` names it. */
  readonly index: number;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

interface Entry {
  readonly file: UploadedFile;
  readonly attachment: APIAttachment;
}

export const ATTACHMENTS_PATH = '/attachments';

/** The uploaded files, served under the simulator's own address in place of a CDN. */
export class AttachmentStore {
  readonly #entries = new Map<string, Entry>();
  readonly #snowflake: SnowflakeSource;
  readonly #origin: string;

  constructor(origin: string, snowflake: SnowflakeSource) {
    this.#origin = origin;
    this.#snowflake = snowflake;
  }

  add(channelId: string, file: UploadedFile): APIAttachment {
    const id = this.#snowflake();
    const url = `${this.#origin}${ATTACHMENTS_PATH}/${channelId}/${id}/${encodeURIComponent(file.name)}`;
    const attachment: APIAttachment = {
      id,
      filename: file.name,
      size: file.bytes.byteLength,
      url,
      proxy_url: url,
      content_type: file.contentType,
    };
    this.#entries.set(id, { file, attachment });
    return attachment;
  }

  get(id: string): UploadedFile | undefined {
    return this.#entries.get(id)?.file;
  }

  describe(id: string): APIAttachment | undefined {
    return this.#entries.get(id)?.attachment;
  }
}
