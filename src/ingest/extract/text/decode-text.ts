import chardet from 'chardet';
import { withHighCharacters } from './windows-1252.ts';

export interface DecodedText {
  readonly text: string;
  /** Number of undecodable characters. */
  readonly lost: number;
}

/** Bytes searched for a declaration: more than the 1,024 within which it must appear (HTML standard, 4.2.5.4). */
const HEAD_BYTES = 4_096;
const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Characters in UTF-8 for each damaged one from which the text is in UTF-8. In other encodings, about half are damaged. */
const MIN_VALID_PER_LOST = 5;

/**
 * Decodes text of unknown encoding. In order of precedence: a byte order mark; UTF-8 if the bytes beyond ASCII are valid UTF-8
 * but for a few, which never happens by chance; the encoding that the server, the page or its XML declaration declare; a guess.
 *
 * @param contentType the Content-Type header
 */
export function decodeText(bytes: Uint8Array, contentType = ''): DecodedText {
  const encoding =
    markedEncoding(bytes) ??
    (isUtf8(bytes) ? 'utf-8' : undefined) ??
    [charsetIn(contentType), ...declaredIn(bytes)].find(isOtherEncoding) ??
    unmarkedUtf16(bytes) ??
    likelyEncoding(bytes);
  const decoder = new TextDecoder(encoding);
  const decoded = decoder.decode(bytes);
  const text = decoder.encoding === 'windows-1252' ? withHighCharacters(decoded) : decoded;
  return { text, lost: text.split('\uFFFD').length - 1 };
}

/** The encoding of a byte order mark. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
}

function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.split('\uFFFD').length - 1;
  const valid = (text.match(/[^\p{ASCII}\uFFFD]/gu) ?? []).length;
  return valid > 0 && valid >= MIN_VALID_PER_LOST * lost;
}

/** The encodings that a meta element and an XML declaration near the beginning declare. Both are in ASCII. */
function declaredIn(bytes: Uint8Array): string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w:-]+)/u.exec(head)?.[1];
  const meta = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w:-]+)/iu.exec(head)?.[1];
  // A declaration readable as ASCII is not in UTF-16, even if it says so (HTML standard, 13.2.3.2).
  return [meta ?? '', xml ?? ''].map((label) => (/^utf-?16/iu.test(label) ? 'utf-8' : label));
}

function charsetIn(contentType: string): string {
  return /;\s*charset\s*=\s*["']?([\w:-]+)/iu.exec(contentType)?.[1] ?? '';
}

/** True for a known encoding other than UTF-8, which the bytes have been found not to be. */
function isOtherEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'utf-8';
  } catch {
    return false;
  }
}

/** UTF-16 without a byte order mark: in Latin script, every other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD_BYTES);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < head.length / 4) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

/** A statistical guess. ASCII is UTF-8 too, unless it encodes Japanese (ISO-2022-JP). */
function likelyEncoding(bytes: Uint8Array): string {
  const guess = chardet.detect(bytes.subarray(0, 65_536))?.toLowerCase() ?? 'utf-8';
  if (guess === 'utf-8' || guess === 'ascii') return 'utf-8';
  return isOtherEncoding(guess) ? guess : 'windows-1252';
}
