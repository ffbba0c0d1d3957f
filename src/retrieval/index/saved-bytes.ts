import { crc32 } from 'node:zlib';

/** "VBI" and the format's version; raise it when the format changes, or the terms that a text yields. */
const MAGIC = 0x56424901;
/** Length in 32-bit words: the magic number, a checksum, the number of parts. */
const PREAMBLE = 3;
const WORD = Uint32Array.BYTES_PER_ELEMENT;

/**
 * Packs parts into one file: a preamble, the parts' lengths in bytes, and the parts, each padded to 32 bits. The checksum
 * is the CRC-32 of everything after the preamble; numbers have this machine's byte order. Yields after each part.
 */
export function* pack(parts: readonly Uint8Array[]): Generator<void, Uint8Array> {
  const lengths = byteView(Uint32Array.from(parts, ({ length }) => length));
  const padded = [lengths];
  let checksum = crc32(lengths);
  for (const part of parts) {
    const whole = part.length % WORD === 0 ? part : new Uint8Array(paddedLength(part.length));
    if (whole !== part) whole.set(part);
    checksum = updateChecksum(whole, checksum);
    padded.push(whole);
    yield;
  }
  return Buffer.concat([byteView(Uint32Array.of(MAGIC, checksum, parts.length)), ...padded]);
}

/** The parts that `pack` packed; undefined for a file that is damaged, of another version, or of another kind. */
export function* unpack(bytes: Uint8Array): Generator<void, Uint8Array[] | undefined> {
  const aligned = bytes.byteOffset % WORD === 0 ? bytes : bytes.slice();
  const words = uint32View(aligned.subarray(0, aligned.length - (aligned.length % WORD)));
  const [magic, checksum, count = 0] = words;
  const lengths = words.subarray(PREAMBLE, PREAMBLE + count);
  if (magic !== MAGIC || lengths.length < count) return undefined;
  const parts: Uint8Array[] = [];
  let sum = crc32(byteView(lengths));
  let at = (PREAMBLE + count) * WORD;
  for (const length of lengths) {
    sum = updateChecksum(aligned.subarray(at, at + paddedLength(length)), sum);
    parts.push(aligned.subarray(at, at + length));
    at += paddedLength(length);
    yield;
  }
  return at === aligned.length && sum === checksum ? parts : undefined;
}

/** A view of the same memory. */
export function byteView({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A view of the same memory, in 32-bit words. */
export function uint32View({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / WORD);
}

/** zlib restarts the checksum when given no bytes instead of continuing it. */
function updateChecksum(part: Uint8Array, before: number): number {
  return part.length === 0 ? before : crc32(part, before);
}

function paddedLength(length: number): number {
  return Math.ceil(length / WORD) * WORD;
}
