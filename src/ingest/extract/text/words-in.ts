import { countWords } from '../../../language/words/words.ts';

/** Total number of words. */
export function wordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}
