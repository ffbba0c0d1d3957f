import { createHash } from 'node:crypto';
import type { Article } from '../article.ts';
import type { Quote } from '../quote.ts';
import { hashOf } from '../text-hash.ts';
import { utf8 } from './bytes.ts';
import {
  CHECKSUM_BYTES,
  contentOf,
  type HeadlineReceipt,
  type ProvenWords,
  type Receipt,
  receiptWord,
  sealedBytes,
  type TextReceipt,
} from './receipt.ts';
import { HASH_BYTES } from './sha256.ts';

/** @throws RangeError if the excerpt begins outside every paragraph */
export function receiptFor({ article, start, end, text }: Quote): TextReceipt {
  const paragraph = article.paragraphs.findLast((one) => one.start <= start && start < one.end);
  if (paragraph === undefined) throw new RangeError(`No paragraph of ${article.id} holds ${start}`);
  const place = { paragraph: paragraph.number, start, end };
  return {
    kind: 'text',
    article: article.id,
    textHash: hashOf(article.text),
    ...place,
    words: provenWords(text),
  };
}

export function headlineReceiptFor({
  id,
  title,
  text,
}: Pick<Article, 'id' | 'title' | 'text'>): HeadlineReceipt {
  return { kind: 'headline', article: id, textHash: hashOf(text), words: provenWords(title) };
}

/** The receipt as one word. */
export function encodeReceipt(receipt: Receipt): string {
  const { version, content } = contentOf(receipt);
  const sum = createHash('sha256').update(sealedBytes(version, content)).digest();
  return receiptWord(version, content, sum.subarray(0, CHECKSUM_BYTES));
}

function provenWords(text: string): ProvenWords {
  const { length } = utf8(text);
  return length > 0 && length <= HASH_BYTES ? { text } : { hash: hashOf(text) };
}
