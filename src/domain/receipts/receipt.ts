import { base58 } from '@scure/base';
import { ByteReader, type Bytes, concat, fromHex, utf8, varint } from './bytes.ts';
import { HASH_BYTES } from './sha256.ts';

/** Words themselves, or their SHA-256 (in hexadecimal digits) if they are longer than 32 bytes. */
export type ProvenWords = { readonly text: string } | { readonly hash: string };

interface OfText {
  /** The article's id in the library where the receipt was made. */
  readonly article: string;
  /** SHA-256 of the whole text, in hexadecimal digits. */
  readonly textHash: string;
  readonly words: ProvenWords;
}

/** The place of an excerpt in a text, with enough to verify it later and elsewhere. */
export interface TextReceipt extends OfText {
  readonly kind: 'text';
  /** ¶ in which the excerpt begins, 1-based. */
  readonly paragraph: number;
  /** In UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
}

/** The headline of an article with this text. A headline is no part of the text, so it has no place in it. */
export interface HeadlineReceipt extends OfText {
  readonly kind: 'headline';
}

export type Receipt = TextReceipt | HeadlineReceipt;

/** A receipt's bytes, and those of the SHA-256 over `sealed` that it begins with. */
export interface OpenedReceipt {
  readonly version: number;
  readonly content: Uint8Array;
  readonly checksum: Uint8Array;
  /** What the checksum is made of. */
  readonly sealed: Bytes;
}

const PREFIX = 'vbt';
const VERSIONS: Readonly<Record<Receipt['kind'], number>> = { text: 1, headline: 2 };
const TOKEN = /^vbt(?<version>[1-9])(?<body>\w*)$/u;
/** A command line, up to the receipt. */
const COMMAND = /^.*\bprove\s+(?=vbt)/su;
/** In bytes. It tells letters that were lost or changed on the way; it proves nothing. */
export const CHECKSUM_BYTES = 4;

/** One word of letters and digits: "vbt", the version, and the base 58 encoding of content and checksum. */
export function receiptWord(version: number, content: Bytes, checksum: Uint8Array): string {
  return `${PREFIX}${version}${base58.encode(concat(content, checksum))}`;
}

/** The version and the content of a receipt; the checksum is still to be added. */
export function contentOf(receipt: Receipt): { readonly version: number; readonly content: Bytes } {
  const { article, textHash, words } = receipt;
  const [id, own] = [utf8(article), 'text' in words ? utf8(words.text) : fromHex(words.hash)];
  const place =
    receipt.kind === 'text' ? [receipt.paragraph, receipt.start, receipt.end - receipt.start] : [];
  const numbers = [...place, 'text' in words ? own.length : 0].map(varint);
  const content = concat(varint(id.length), id, fromHex(textHash), ...numbers, own);
  return { version: VERSIONS[receipt.kind], content };
}

/** What the checksum is made of. */
export function sealedBytes(version: number, content: Uint8Array): Bytes {
  return concat(utf8(`${PREFIX}${version}`), content);
}

/**
 * The parts of a receipt as it is pasted: with white space, backticks, or the command line before it.
 *
 * @returns undefined for anything else than a receipt, of any version
 */
export function openReceipt(typed: string): OpenedReceipt | undefined {
  const token = typed.replace(COMMAND, '').replace(/[\s`]/gu, '');
  const { version, body = '' } = TOKEN.exec(token)?.groups ?? {};
  if (version === undefined) return undefined;
  const bytes = bytesOf(body);
  const content = bytes.subarray(0, -CHECKSUM_BYTES);
  const sealed = sealedBytes(Number(version), content);
  return { version: Number(version), content, checksum: bytes.subarray(-CHECKSUM_BYTES), sealed };
}

/** Whether this version of Verbatim reads the receipt. */
export function isKnown({ version }: OpenedReceipt): boolean {
  return Object.values(VERSIONS).includes(version);
}

/** Undefined if the content is no receipt's. */
export function receiptIn({ version, content }: OpenedReceipt): Receipt | undefined {
  const bytes = new ByteReader(content);
  const article = bytes.text(bytes.varint());
  const textHash = bytes.hex(HASH_BYTES);
  const of = { article, textHash };
  const receipt = version === VERSIONS.headline ? headlineIn(of, bytes) : excerptIn(of, bytes);
  return bytes.isAtEnd ? receipt : undefined;
}

function headlineIn(of: Pick<OfText, 'article' | 'textHash'>, bytes: ByteReader): HeadlineReceipt {
  return { kind: 'headline', ...of, words: wordsIn(bytes) };
}

function excerptIn(of: Pick<OfText, 'article' | 'textHash'>, bytes: ByteReader): TextReceipt | undefined {
  const [paragraph, start, length] = [bytes.varint(), bytes.varint(), bytes.varint()];
  const words = wordsIn(bytes);
  return length === 0 ? undefined : { kind: 'text', ...of, paragraph, start, end: start + length, words };
}

function wordsIn(bytes: ByteReader): ProvenWords {
  const size = bytes.varint();
  return size === 0 ? { hash: bytes.hex(HASH_BYTES) } : { text: bytes.text(size) };
}

/** No bytes, which no checksum fits, for a body that is not base 58. */
function bytesOf(body: string): Uint8Array {
  try {
    return base58.decode(body);
  } catch {
    return new Uint8Array();
  }
}
