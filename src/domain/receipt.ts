import { createHash } from 'node:crypto';
import { base58 } from '@scure/base';
import type { Article } from './article.ts';
import { ByteReader, varint } from './bytes.ts';
import { UserError } from './errors/user-error.ts';
import type { Quote } from './quote.ts';
import { hashOf } from './text-hash.ts';

/** The place of an excerpt in a text, with enough to verify it later and elsewhere. */
export interface Receipt {
  /** The article's id in the library where the receipt was made. */
  readonly article: string;
  /** SHA-256 of the whole text, in hexadecimal digits. */
  readonly textHash: string;
  /** ¶ in which the excerpt begins, 1-based. */
  readonly paragraph: number;
  /** In UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** The excerpt, or its SHA-256 (in hexadecimal digits) if it is longer than 32 bytes. */
  readonly words: { readonly text: string } | { readonly hash: string };
}

const PREFIX = 'vbt';
const VERSION = 1;
const TOKEN = /^vbt(?<version>[1-9])(?<body>\w*)$/u;
/** In bytes. */
const HASH = 32;
const CHECKSUM = 4;

/** @throws RangeError if the excerpt begins outside every paragraph */
export function receiptFor({ article, start, end, text }: Quote): Receipt {
  const paragraph = article.paragraphs.findLast((one) => one.start <= start && start < one.end);
  if (paragraph === undefined) throw new RangeError(`No paragraph of ${article.id} holds ${start}`);
  const words = Buffer.byteLength(text) <= HASH ? { text } : { hash: hashOf(text) };
  const textHash = hashOf(article.text);
  return { article: article.id, textHash, paragraph: paragraph.number, start, end, words };
}

/** One word of letters and digits: "vbt", the version, and the base 58 encoding of the receipt with a checksum. */
export function encodeReceipt({ article, textHash, paragraph, start, end, words }: Receipt): string {
  const id = Buffer.from(article);
  const own = 'text' in words ? Buffer.from(words.text) : Buffer.from(words.hash, 'hex');
  const body = Buffer.concat([
    varint(id.length),
    id,
    Buffer.from(textHash, 'hex'),
    ...[paragraph, start, end - start, 'text' in words ? own.length : 0].map(varint),
    own,
  ]);
  return `${PREFIX}${VERSION}${base58.encode(Buffer.concat([body, checksum(body)]))}`;
}

/** @throws UserError not-a-receipt, receipt-newer, receipt-damaged */
export function decodeReceipt(token: string): Receipt {
  const { version, body = '' } = TOKEN.exec(token.replace(/[\s`]/gu, ''))?.groups ?? {};
  if (version === undefined) throw new UserError('not-a-receipt', {});
  if (Number(version) > VERSION) throw new UserError('receipt-newer', {});
  const bytes = bytesOf(body);
  const content = bytes.subarray(0, -CHECKSUM);
  if (!checksum(content).equals(bytes.subarray(-CHECKSUM))) throw new UserError('receipt-damaged', {});
  const receipt = read(new ByteReader(content));
  if (receipt === undefined) throw new UserError('receipt-damaged', {});
  return receipt;
}

/** Whether the text is the receipt's text and has its excerpt at its place. */
export function fits(receipt: Receipt, { text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>): boolean {
  const { textHash, paragraph, start, end, words } = receipt;
  const own = paragraphs[paragraph - 1];
  const isInside = own !== undefined && own.start <= start && start < own.end && end <= text.length;
  const slice = text.slice(start, end);
  const isSame = 'text' in words ? words.text === slice : words.hash === hashOf(slice);
  return isInside && isSame && hashOf(text) === textHash;
}

/** No bytes, which no checksum fits, for a body that is not base 58. */
function bytesOf(body: string): Buffer {
  try {
    return Buffer.from(base58.decode(body));
  } catch {
    return Buffer.alloc(0);
  }
}

/** Tells letters that were lost or changed on the way; it proves nothing. */
function checksum(body: Uint8Array): Buffer {
  return createHash('sha256').update(`${PREFIX}${VERSION}`).update(body).digest().subarray(0, CHECKSUM);
}

function read(bytes: ByteReader): Receipt | undefined {
  const article = bytes.text(bytes.varint());
  const textHash = bytes.hex(HASH);
  const [paragraph, start, length, size] = [bytes.varint(), bytes.varint(), bytes.varint(), bytes.varint()];
  const words = size === 0 ? { hash: bytes.hex(HASH) } : { text: bytes.text(size) };
  if (!bytes.isAtEnd || length === 0) return undefined;
  return { article, textHash, paragraph, start, end: start + length, words };
}
