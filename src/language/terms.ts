import type { Span } from '../domain/article.ts';
import { foldMarks } from './fold-marks.ts';
import type { Language } from './language.ts';
import { type Word, wordsOf } from './words.ts';

/** A telling word: what the index holds of it, and where it was written. */
export interface Term extends Span {
  /** The stem, diacritics of Latin letters folded: "Cavuşoğlu’s" and "cavusoglu" are the same term. */
  readonly term: string;
}

/** The terms of an article's text or a part of it, in order, without stop words. */
export function termsOf(text: string, language: Language): Term[] {
  return wordsOf(text).flatMap((word) => toTerm(word, language, language.stopWords));
}

/** The terms of what a person asks; the words that only frame the question count where there are no others. */
export function questionTermsOf(text: string, language: Language): Term[] {
  const words = wordsOf(text);
  const telling = words.flatMap((word) =>
    language.framingWords.has(word.folded) ? [] : toTerm(word, language, language.stopWords),
  );
  return telling.length > 0 ? telling : words.flatMap((word) => toTerm(word, language, language.stopWords));
}

function toTerm(word: Word, language: Language, stopWords: ReadonlySet<string>): Term[] {
  if (!word.acronym && stopWords.has(word.folded)) return [];
  const owner = word.folded.replace(/'s?$/u, '');
  if (owner === '' || (!word.acronym && stopWords.has(owner))) return [];
  return [{ term: foldMarks(language.stem(owner)), start: word.start, end: word.end }];
}
