import type { Language } from '../language.ts';
import { foldMarks } from '../words/fold-marks.ts';
import { wordsOf } from '../words/words.ts';

/** How a language negates, by words and by parts of words. */
export interface Negations {
  /** Whether a word in lower case negates. */
  has(word: string): boolean;
  /** Matches each negation of a script without spaces. */
  readonly unspaced: RegExp | undefined;
}

interface NegationWords {
  /** Separated by white space; diacritics of Latin letters do not count. */
  readonly words?: string;
  /** Matches a word in lower case with a negation in it: Czech "nevydrží". */
  readonly inside?: RegExp;
  /** Matches those that look like it but do not negate: Czech "nebo". */
  readonly except?: RegExp;
  readonly unspaced?: RegExp;
}

export function negations({ words = '', inside, except, unspaced }: NegationWords): Negations {
  const known = new Set(plain(words).trim().split(/\s+/u));
  const has = (word: string) =>
    known.has(plain(word)) || (inside?.test(word) === true && except?.test(word) !== true);
  return { has, unspaced };
}

/** Whether a word, lower case with straight apostrophes, negates. */
export function negates(word: string, { negations: known, fold }: Language): boolean {
  if (known === undefined || word === '') return false;
  return known.has(word) || (fold !== undefined && known.has(fold(word)));
}

export function countNegations(text: string, language: Language): number {
  const unspaced = language.negations?.unspaced;
  const count = unspaced === undefined ? 0 : [...text.matchAll(unspaced)].length;
  return count + wordsOf(text).filter(({ folded }) => negates(folded, language)).length;
}

function plain(word: string): string {
  return foldMarks(word.toLowerCase());
}
