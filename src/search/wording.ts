import type { Asked } from './asked.ts';
import type { IndexedParagraph } from './shelf.ts';

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
  const places = placesIn(asked.words);
  let start = 0;
  return Array.from(wordEnds, (end) => {
    const pairs = new Set<number>();
    const little = new Set<number>();
    for (let at = start; at < end; at += 1) {
      const word = words[at] ?? -1;
      const found = places.get(word);
      if (found === undefined) continue;
      if (asked.little.has(word)) little.add(word);
      const before = at > start ? words[at - 1] : undefined;
      for (const place of found) if (place > 0 && asked.words[place - 1] === before) pairs.add(place);
    }
    start = end;
    return { pairs: mean * pairs.size, little: mean * little.size };
  });
}

function placesIn(words: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  words.forEach((word, place) => {
    const known = places.get(word);
    if (known === undefined) places.set(word, [place]);
    else known.push(place);
  });
  return places;
}
