import chardet from 'chardet';

export interface DecodedText {
  readonly text: string;
  /** How many characters are lost: bytes that mean nothing in their encoding. */
  readonly lost: number;
}

/** Where a page must say its encoding by (HTML standard, 4.2.5.4), and some more for those who do not keep to it. */
const HEAD_BYTES = 4_096;
const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text in bytes of unknown encoding. A byte order mark decides; what is valid UTF-8 beyond ASCII is UTF-8 whatever it
 * says, since no other text looks like that by chance; then what the server, the page or its XML declaration say; then what
 * the bytes look like.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): DecodedText {
  const encoding =
    markedEncoding(bytes) ??
    (isUtf8BeyondAscii(bytes) ? 'utf-8' : undefined) ??
    [charsetIn(contentType), ...declaredIn(bytes)].find(isEncoding) ??
    unmarkedUtf16(bytes) ??
    likelyEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, lost: text.split('\uFFFD').length - 1 };
}

/** What a byte order mark says. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
}

function isUtf8BeyondAscii(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes.some((byte) => byte > 0x7f);
  } catch {
    return false;
  }
}

/** What an XML declaration or a meta element near the beginning says; both are in ASCII, whatever follows. */
function declaredIn(bytes: Uint8Array): string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w:-]+)/u.exec(head)?.[1];
  const meta = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w:-]+)/iu.exec(head)?.[1];
  // A page that is read as ASCII this far is not in UTF-16, even if it says so (HTML standard, 13.2.3.2).
  return [meta ?? '', xml ?? ''].map((label) => (/^utf-?16/iu.test(label) ? 'utf-8' : label));
}

function charsetIn(contentType: string): string {
  return /;\s*charset\s*=\s*["']?([\w:-]+)/iu.exec(contentType)?.[1] ?? '';
}

/** UTF-8 is declared in vain where the bytes are none; there, what they look like tells more. */
function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'utf-8';
  } catch {
    return false;
  }
}

/** In Latin script, every other byte of it is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD_BYTES);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < head.length / 4) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

/** ASCII alone is UTF-8 too, but for the Japanese encoding that is made of ASCII. */
function likelyEncoding(bytes: Uint8Array): string {
  const guess = chardet.detect(bytes.subarray(0, 65_536))?.toLowerCase() ?? 'utf-8';
  if (guess === 'utf-8' || guess === 'ascii') return 'utf-8';
  return isEncoding(guess) ? guess : 'windows-1252';
}
