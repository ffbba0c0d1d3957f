import type { IndexedParagraph } from '../index/indexed-paragraph.ts';
import type { ParsedQuestion } from './parse-question.ts';

/** How closely a sentence follows the question's wording, in multiples of the question's mean term weight. */
export interface Phrasing {
  /** Word bigrams of the question in the sentence, stop words included. */
  readonly bigrams: number;
  /** Stop words of the question in the sentence. */
  readonly stopWords: number;
}

/** The phrasing of each sentence of the paragraph. */
export function phrasingOf(question: ParsedQuestion, { words, wordEnds }: IndexedParagraph): Phrasing[] {
  const mean = question.terms.length === 0 ? 0 : question.weight / question.terms.length;
  const phrasings: Phrasing[] = [];
  let start = 0;
  for (const end of wordEnds) {
    const { bigrams, stopWords } = countShared(question, words, start, end);
    phrasings.push({ bigrams: mean * bigrams, stopWords: mean * stopWords });
    start = end;
  }
  return phrasings;
}

/** Counts the question's bigrams and stop words in `words.slice(start, end)`, each once. */
function countShared(
  { words: asked, positions, stopWords }: ParsedQuestion,
  words: Uint32Array,
  start: number,
  end: number,
): Phrasing {
  const bigrams: number[] = [];
  const stops: number[] = [];
  let before: number | undefined;
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? -1;
    const found = positions.get(word);
    if (found !== undefined) {
      if (stopWords.has(word) && !stops.includes(word)) stops.push(word);
      for (const position of found)
        if (position > 0 && asked[position - 1] === before && !bigrams.includes(position))
          bigrams.push(position);
    }
    before = word;
  }
  return { bigrams: bigrams.length, stopWords: stops.length };
}
