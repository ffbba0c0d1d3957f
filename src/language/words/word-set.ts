import { foldMarks } from './fold-marks.ts';

/**
 * @param words separated by white space
 * @param fold the language's folding, applied to each word
 */
export function wordSet(words: string, fold: (word: string) => string = (word) => word): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u).map(fold));
}

/** Like `wordSet`, plus each word without diacritics: for languages in which they are often omitted. */
export function wordSetWithoutMarks(words: string, fold?: (word: string) => string): ReadonlySet<string> {
  return wordSet(`${words} ${foldMarks(words)}`, fold);
}
