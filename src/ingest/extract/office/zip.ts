import { inflateRawSync } from 'node:zlib';
import { UserError } from '../../../domain/errors/user-error.ts';

/** Bytes that the entries read may unfold to, in all. A book has a few million. */
const MAX_UNFOLDED = 64 * 1024 * 1024;
/** Signatures and lengths of records (APPNOTE 6.3, 4.3). */
const END = { signature: 0x06054b50, length: 22 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LOCAL_LENGTH = 30;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
}

/** The files in a ZIP archive, unfolded one by one and within a limit. */
export class ZipFile {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #format: string;
  #unfolded = 0;

  /**
   * @param format names the format in errors
   * @throws UserError file-broken
   */
  constructor(bytes: Uint8Array, format: string) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#format = format;
    this.#entries = this.#guarded(() => entriesOf(this.#bytes));
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /**
   * The text of an entry, which is in UTF-8 or says otherwise; undefined if there is none.
   *
   * @throws UserError file-broken, file-too-complex
   */
  text(name: string): string | undefined {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    const bytes = this.#guarded(() => this.#unfold(entry));
    this.#unfolded += bytes.length;
    return new TextDecoder(bytes[0] === 0xff || bytes[0] === 0xfe ? 'utf-16' : 'utf-8').decode(bytes);
  }

  #unfold({ method, size, offset }: Entry): Buffer {
    const nameLength = this.#bytes.readUInt16LE(offset + 26);
    const start = offset + LOCAL_LENGTH + nameLength + this.#bytes.readUInt16LE(offset + 28);
    const packed = this.#bytes.subarray(start, start + size);
    if (method === STORED) return packed;
    if (method !== DEFLATED) throw new Error(`Compression ${method}`);
    return inflateRawSync(packed, { maxOutputLength: MAX_UNFOLDED - this.#unfolded });
  }

  #guarded<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'ERR_BUFFER_TOO_LARGE') throw new UserError('file-too-complex', {});
      throw new UserError('file-broken', { format: this.#format });
    }
  }
}

/** The entries by name, from the central directory. */
function entriesOf(bytes: Buffer): Map<string, Entry> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const entries = new Map<string, Entry>();
  let place = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(place) !== ENTRY.signature) throw new Error('No entry');
    const [name, extra, comment] = [28, 30, 32].map((at) => bytes.readUInt16LE(place + at)) as [
      number,
      number,
      number,
    ];
    entries.set(bytes.toString('utf8', place + ENTRY.length, place + ENTRY.length + name), {
      method: bytes.readUInt16LE(place + 10),
      size: bytes.readUInt32LE(place + 20),
      offset: bytes.readUInt32LE(place + 42),
    });
    place += ENTRY.length + name + extra + comment;
  }
  return entries;
}

/** The place of the last record, which a comment may follow. */
function endOf(bytes: Buffer): number {
  for (
    let place = bytes.length - END.length;
    place >= Math.max(0, bytes.length - END.length - MAX_COMMENT);
    place -= 1
  )
    if (bytes.readUInt32LE(place) === END.signature) return place;
  throw new Error('No end');
}
