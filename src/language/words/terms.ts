import type { Span } from '../../domain/article.ts';
import type { Language } from '../language.ts';
import { foldMarks } from './fold-marks.ts';
import { gramsOf, keywordGramsOf } from './unspaced.ts';
import { type Word, wordsOf } from './words.ts';

/** Chinese and Japanese characters. */
const IDEOGRAPHIC = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** A content word: its index term and its span in the text. */
export interface Term extends Span {
  /** The stem without diacritics of Latin letters: "Cavuşoğlu’s" and "cavusoglu" are the same term. */
  readonly term: string;
}

/** A content word or a stop word. */
export interface AnyTerm extends Term {
  /** The term of a stop word begins with a space, to tell it from a content word (it, and the IT of IT firms). */
  readonly isStopWord: boolean;
}

/** True for the term of a stop word. */
export function isStopTerm(term: string): boolean {
  return term.startsWith(' ');
}

/** The content words of a text in order. */
export function termsOf(text: string, language: Language): Term[] {
  return allTermsOf(text, language).filter(({ isStopWord }) => !isStopWord);
}

/** The words of a text in order, stop words included. */
export function allTermsOf(text: string, language: Language): AnyTerm[] {
  return spell(wordsOf(text, gramsOf), language).flatMap((word) => toTerm(word, language));
}

/** The keywords of a question, or all of its content words if it has none. */
export function questionTermsOf(text: string, language: Language): Term[] {
  const terms = keywordsOf(text, language);
  return terms.length > 0 ? terms : termsOf(text, language);
}

/** The content words of a question without those that frame it. */
export function keywordsOf(text: string, language: Language): Term[] {
  const { stopWords, framingWords, framingPhrases } = language;
  const isKeyword = (word: string) => !framingWords.has(word) && !isIn(stopWords, word);
  const words = spell(
    wordsOf(text, (run, start) => keywordGramsOf(run, start, isKeyword)),
    language,
  );
  return withoutPhrases(words, framingPhrases)
    .filter(({ folded }) => !framingWords.has(folded))
    .flatMap((word) => toTerm(word, language))
    .filter(({ isStopWord }) => !isStopWord);
}

/** Words in a phrase that frames a question. */
const MAX_FRAMING_PHRASE = 3;

function withoutPhrases(words: readonly Word[], phrases: ReadonlySet<string> | undefined): readonly Word[] {
  if (phrases === undefined) return words;
  const framing = new Set<Word>();
  for (let at = 0; at < words.length; at += 1)
    for (let length = 2; length <= MAX_FRAMING_PHRASE; length += 1) {
      const phrase = words.slice(at, at + length);
      if (phrases.has(phrase.map(({ folded }) => folded).join(' ')))
        for (const word of phrase) framing.add(word);
    }
  return words.filter((word) => !framing.has(word));
}

/** Applies the language's elision and folding: "l'homme" becomes homme. */
function spell(words: readonly Word[], { elision, fold }: Language): readonly Word[] {
  if (elision === undefined && fold === undefined) return words;
  return words.map((word) => {
    const elided = elision?.exec(word.folded)?.[0].length ?? 0;
    const rest = word.folded.slice(elided);
    return { ...word, folded: fold?.(rest) ?? rest, start: word.start + elided };
  });
}

/** No term for a word of which nothing is left. */
function toTerm({ folded, acronym, start, end }: Word, language: Language): AnyTerm[] {
  const owner = folded.replace(/'s?$/u, '');
  if (!acronym && (isIn(language.stopWords, folded) || language.stopWords.has(owner)))
    return [{ term: ` ${folded}`, start, end, isStopWord: true }];
  const term = owner === '' ? '' : foldMarks(language.stem(owner));
  return term === '' ? [] : [{ term, start, end, isStopWord: false }];
}

/** True for a stop word, and for a run of ideographs that are stop words one by one. */
function isIn(stopWords: ReadonlySet<string>, word: string): boolean {
  return (
    stopWords.has(word) ||
    (IDEOGRAPHIC.test(word) && [...word].every((character) => stopWords.has(character)))
  );
}
