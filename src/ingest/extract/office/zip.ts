import { type Entry, fromBufferPromise, type ZipFile as Yauzl } from 'yauzl';
import { UserError } from '../../../domain/errors/user-error.ts';

/** Bytes that the entries read may unfold to, in all. A book has a few million. */
const MAX_UNFOLDED = 64 * 1024 * 1024;

/** The files in a ZIP archive, unfolded one by one and within a limit. */
export class ZipFile {
  readonly #archive: Yauzl;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #format: string;
  #unfolded = 0;

  private constructor(archive: Yauzl, entries: ReadonlyMap<string, Entry>, format: string) {
    this.#archive = archive;
    this.#entries = entries;
    this.#format = format;
  }

  /**
   * @param format names the format in errors
   * @throws UserError file-broken
   */
  static async open(bytes: Uint8Array, format: string): Promise<ZipFile> {
    return guarded(format, async () => {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      const archive = await fromBufferPromise(buffer, { lazyEntries: true });
      const entries = new Map<string, Entry>();
      for await (const entry of archive.eachEntry()) entries.set(entry.fileName, entry);
      return new ZipFile(archive, entries, format);
    });
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /**
   * The text of an entry, which is in UTF-8 or says otherwise; undefined if there is none.
   *
   * @throws UserError file-broken, which includes an entry that unfolds to more than it says; file-too-complex
   */
  async text(name: string): Promise<string | undefined> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    this.#unfolded += entry.uncompressedSize;
    if (this.#unfolded > MAX_UNFOLDED) throw new UserError('file-too-complex', {});
    return guarded(this.#format, async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of await this.#archive.openReadStreamPromise(entry)) chunks.push(chunk);
      const bytes = Buffer.concat(chunks);
      return new TextDecoder(bytes[0] === 0xff || bytes[0] === 0xfe ? 'utf-16' : 'utf-8').decode(bytes);
    });
  }
}

async function guarded<T>(format: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    throw new UserError('file-broken', { format });
  }
}
