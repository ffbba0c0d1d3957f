import { countWords } from '../../../language/words/words.ts';

/** How many words there are in all of them. */
export function wordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}
