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
  return spell(text, language).flatMap((word) => toTerm(word, language));
}

/** The terms of what a person asks; the words that only frame the question count where there are no others. */
export function questionTermsOf(text: string, language: Language): Term[] {
  const words = spell(text, language);
  const telling = words.filter(({ folded }) => !language.framingWords.has(folded));
  const terms = telling.flatMap((word) => toTerm(word, language));
  return terms.length > 0 ? terms : words.flatMap((word) => toTerm(word, language));
}

/** The words as the language spells them: "l'homme" is homme. */
function spell(text: string, language: Language): Word[] {
  return wordsOf(text).map((word) => {
    const elided = language.elision?.exec(word.folded)?.[0].length ?? 0;
    const rest = word.folded.slice(elided);
    return { ...word, folded: language.fold?.(rest) ?? rest, start: word.start + elided };
  });
}

function toTerm({ folded, acronym, start, end }: Word, language: Language): Term[] {
  if (!acronym && language.stopWords.has(folded)) return [];
  const owner = folded.replace(/'s?$/u, '');
  if (owner === '' || (!acronym && language.stopWords.has(owner))) return [];
  const term = foldMarks(language.stem(owner));
  return term === '' ? [] : [{ term, start, end }];
}
