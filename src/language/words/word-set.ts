import { foldMarks } from './fold-marks.ts';

/** Words between white space as a set; `fold` is what the language does to a word before it looks it up. */
export function wordSet(words: string, fold: (word: string) => string = (word) => word): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u).map(fold));
}

/** The same, each word also without its marks: for languages whose readers often leave them out. */
export function wordSetWithoutMarks(words: string, fold?: (word: string) => string): ReadonlySet<string> {
  return wordSet(`${words} ${foldMarks(words)}`, fold);
}
