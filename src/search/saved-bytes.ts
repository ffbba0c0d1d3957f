import { crc32 } from 'node:zlib';

/** "VBI" and the version of the form; raise it when the form changes, or the terms that the same text gives. */
const MAGIC = 0x56424901;
const PREAMBLE = 3;
const WORD = Uint32Array.BYTES_PER_ELEMENT;

/** What stands before the numbers, as JSON. */
export interface Header {
  /** Which letters there are is Unicode's to say, and with it where words end. */
  readonly unicode: string | undefined;
  readonly shelves: readonly ShelfHeader[];
}

export interface ShelfHeader {
  readonly code: string;
  /** By their numbers; empty where there is none. */
  readonly terms: readonly string[];
  readonly articles: readonly ArticleHeader[];
}

export interface ArticleHeader {
  readonly id: string;
  readonly key: string;
  /** How many numbers its title, its text and its sentences take. */
  readonly lengths: readonly [number, number, number];
}

/**
 * A preamble of three numbers (the magic number, a CRC-32 of all that follows it, the header's length in bytes), the header
 * filled up with spaces to whole numbers, then the numbers: 32 bits each, as this machine has them.
 */
export function* bytesOf(header: Header, numbers: Iterable<Uint32Array>): Generator<void, Uint8Array> {
  const json = Buffer.from(JSON.stringify(header));
  const padded = Buffer.alloc(Math.ceil(json.length / WORD) * WORD, ' ');
  json.copy(padded);
  const parts: Uint8Array[] = [padded];
  let checksum = crc32(padded);
  for (const list of numbers) {
    // Of no bytes at all, zlib starts anew instead of going on.
    if (list.length === 0) continue;
    const part = new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
    parts.push(part);
    checksum = crc32(part, checksum);
    yield;
  }
  const preamble = new Uint8Array(Uint32Array.of(MAGIC, checksum, padded.length).buffer);
  return Buffer.concat([preamble, ...parts]);
}

/** Reads what `bytesOf` wrote; undefined when it is damaged, of another version, or something else. */
export function readBytes(bytes: Uint8Array): { header: Header; numbers: Uint32Array } | undefined {
  if (bytes.length < PREAMBLE * WORD || bytes.length % WORD !== 0) return undefined;
  const aligned = bytes.byteOffset % WORD === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / WORD);
  const [magic, checksum, length = 0] = words;
  const rest = aligned.subarray(PREAMBLE * WORD);
  if (magic !== MAGIC || crc32(rest) !== checksum) return undefined;
  const header = JSON.parse(Buffer.from(rest.buffer, rest.byteOffset, length).toString());
  return { header, numbers: words.subarray(PREAMBLE + length / WORD) };
}
