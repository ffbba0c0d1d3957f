import type { Span } from '../../domain/article.ts';
import { cutsNoWord } from '../../language/words/quote-words.ts';

/** Up to `limit` case-sensitive occurrences of the words in the text that neither start nor end inside a word. */
export function findLiteral(text: string, words: string, limit: number): Span[] {
  const spans: Span[] = [];
  let at = words === '' ? -1 : text.indexOf(words);
  while (at >= 0 && spans.length < limit) {
    const span = { start: at, end: at + words.length };
    if (cutsNoWord(text, span)) spans.push(span);
    at = text.indexOf(words, at + 1);
  }
  return spans;
}
