import type { Span } from '../../domain/article.ts';
import type { Language } from '../language.ts';
import { foldMarks } from './fold-marks.ts';
import { gramsOf, tellingGramsOf } from './unspaced.ts';
import { type Word, wordsOf } from './words.ts';

/** Chinese and Japanese characters. */
const IDEOGRAPHIC = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** A telling word: what the index holds of it, and where it was written. */
export interface Term extends Span {
  /** The stem, diacritics of Latin letters folded: "Cavuşoğlu’s" and "cavusoglu" are the same term. */
  readonly term: string;
}

/** A word that tells something, or one that does not: a stop word. */
export interface AnyTerm extends Term {
  /** A stop word; its `term` begins with a space, so that none is taken for a telling one (it, and the IT of IT firms). */
  readonly isStopWord: boolean;
}

/** Whether a term stands for a stop word. */
export function isStopTerm(term: string): boolean {
  return term.startsWith(' ');
}

/** The terms of an article's text or a part of it, in order, without stop words. */
export function termsOf(text: string, language: Language): Term[] {
  return allTermsOf(text, language).filter(({ isStopWord }) => !isStopWord);
}

/** The same with the stop words. */
export function allTermsOf(text: string, language: Language): AnyTerm[] {
  return spell(wordsOf(text, gramsOf), language).flatMap((word) => toTerm(word, language));
}

/** The terms of what a person asks; the words that only frame the question count where there are no others. */
export function questionTermsOf(text: string, language: Language): Term[] {
  const { stopWords, framingWords } = language;
  const tells = (word: string) => !framingWords.has(word) && !isStopWord(word, stopWords);
  const words = spell(
    wordsOf(text, (run, start) => tellingGramsOf(run, start, tells)),
    language,
  );
  const terms = words
    .filter(({ folded }) => !framingWords.has(folded))
    .flatMap((word) => toTerm(word, language))
    .filter(({ isStopWord }) => !isStopWord);
  return terms.length > 0 ? terms : termsOf(text, language);
}

/** The words as the language spells them: "l'homme" is homme. */
function spell(words: readonly Word[], { elision, fold }: Language): readonly Word[] {
  if (elision === undefined && fold === undefined) return words;
  return words.map((word) => {
    const elided = elision?.exec(word.folded)?.[0].length ?? 0;
    const rest = word.folded.slice(elided);
    return { ...word, folded: fold?.(rest) ?? rest, start: word.start + elided };
  });
}

function toTerm({ folded, acronym, start, end }: Word, language: Language): AnyTerm[] {
  const owner = folded.replace(/'s?$/u, '');
  if (!acronym && (isStopWord(folded, language.stopWords) || language.stopWords.has(owner)))
    return [{ term: ` ${folded}`, start, end, isStopWord: true }];
  const term = owner === '' ? '' : foldMarks(language.stem(owner));
  return term === '' ? [] : [{ term, start, end, isStopWord: false }];
}

/** Of characters without spaces, also a group of those that are stop words each. */
function isStopWord(word: string, stopWords: ReadonlySet<string>): boolean {
  return (
    stopWords.has(word) ||
    (IDEOGRAPHIC.test(word) && [...word].every((character) => stopWords.has(character)))
  );
}
