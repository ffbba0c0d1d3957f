import type { IndexedParagraph } from '../index/shelf.ts';
import type { Asked } from './asked.ts';

/** How much a sentence is worded as the question is; as sums of the question's mean term weight. */
export interface Wording {
  /** Words, stop words included, that follow one another in the question and here. */
  readonly pairs: number;
  /** Stop words of the question that the sentence has. */
  readonly little: number;
}

/** For each sentence of the paragraph. */
export function wordingOf(asked: Asked, { words, wordEnds }: IndexedParagraph): Wording[] {
  const mean = asked.terms.length === 0 ? 0 : asked.weight / asked.terms.length;
  const wordings: Wording[] = [];
  let start = 0;
  for (const end of wordEnds) {
    const { pairs, little } = countIn(asked, words, start, end);
    wordings.push({ pairs: mean * pairs, little: mean * little });
    start = end;
  }
  return wordings;
}

/** In the words from `start` to `end`, each pair and each stop word once. */
function countIn({ words: asked, places, little }: Asked, words: Uint32Array, start: number, end: number) {
  const pairs: number[] = [];
  const stops: number[] = [];
  let before: number | undefined;
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? -1;
    const found = places.get(word);
    if (found !== undefined) {
      if (little.has(word) && !stops.includes(word)) stops.push(word);
      for (const place of found)
        if (place > 0 && asked[place - 1] === before && !pairs.includes(place)) pairs.push(place);
    }
    before = word;
  }
  return { pairs: pairs.length, little: stops.length };
}
