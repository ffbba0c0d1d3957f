import type { Span } from '../domain/article.ts';

const OPENING = /[“«「『]/gu;
const CLOSING = /[”»」』]/gu;
/** „German“: what opens a quotation elsewhere closes one here. */
const LOW = { opening: /[„]/gu, closing: /[“”]/gu };

/** A sentence, and with it those before and after that a quotation which it belongs to goes over. */
export function wholeQuotation(text: string, sentences: readonly Span[], index: number): Span {
  let [first, last] = [index, index];
  const low = text.slice(sentences[0]?.start, sentences.at(-1)?.end).includes('„');
  const { opening, closing } = low ? LOW : { opening: OPENING, closing: CLOSING };
  const open = (from: number, to: number) => {
    const words = text.slice(sentences[from]?.start, sentences[to]?.end);
    return (words.match(opening)?.length ?? 0) - (words.match(closing)?.length ?? 0);
  };
  const balance = open(index, index);
  if (balance > 0) {
    while (last + 1 < sentences.length && open(first, last) > 0) last += 1;
    if (open(first, last) !== 0) last = index;
  } else if (balance < 0) {
    while (first > 0 && open(first, last) < 0) first -= 1;
    if (open(first, last) !== 0) first = index;
  }
  return { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 };
}
