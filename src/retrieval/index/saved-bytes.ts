import { crc32 } from 'node:zlib';

/** "VBI" and the version of the form; raise it when the form changes, or the terms that the same text gives. */
const MAGIC = 0x56424901;
/** The magic number, a checksum, how many parts there are. */
const PREAMBLE = 3;
const WORD = Uint32Array.BYTES_PER_ELEMENT;

/**
 * Parts as one file, in small steps: a preamble, the parts' lengths in bytes, the parts, each filled up to whole words of 32
 * bits. The checksum is the CRC-32 of all that follows the preamble; numbers are as this machine has them.
 */
export function* pack(parts: readonly Uint8Array[]): Generator<void, Uint8Array> {
  const lengths = bytesOf(Uint32Array.from(parts, ({ length }) => length));
  const padded = [lengths];
  let checksum = crc32(lengths);
  for (const part of parts) {
    const whole = part.length % WORD === 0 ? part : new Uint8Array(paddedLength(part.length));
    if (whole !== part) whole.set(part);
    checksum = sumOf(whole, checksum);
    padded.push(whole);
    yield;
  }
  return Buffer.concat([bytesOf(Uint32Array.of(MAGIC, checksum, parts.length)), ...padded]);
}

/** The parts of what `pack` made; undefined when it is damaged, of another version, or something else. */
export function* unpack(bytes: Uint8Array): Generator<void, Uint8Array[] | undefined> {
  const aligned = bytes.byteOffset % WORD === 0 ? bytes : bytes.slice();
  const words = wordsOf(aligned.subarray(0, aligned.length - (aligned.length % WORD)));
  const [magic, checksum, count = 0] = words;
  const lengths = words.subarray(PREAMBLE, PREAMBLE + count);
  if (magic !== MAGIC || lengths.length < count) return undefined;
  const parts: Uint8Array[] = [];
  let sum = crc32(bytesOf(lengths));
  let at = (PREAMBLE + count) * WORD;
  for (const length of lengths) {
    sum = sumOf(aligned.subarray(at, at + paddedLength(length)), sum);
    parts.push(aligned.subarray(at, at + length));
    at += paddedLength(length);
    yield;
  }
  return at === aligned.length && sum === checksum ? parts : undefined;
}

/** A view of the same memory. */
export function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A view of the same memory. */
export function wordsOf({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / WORD);
}

/** Of no bytes at all, zlib starts anew instead of going on. */
function sumOf(part: Uint8Array, before: number): number {
  return part.length === 0 ? before : crc32(part, before);
}

function paddedLength(length: number): number {
  return Math.ceil(length / WORD) * WORD;
}
