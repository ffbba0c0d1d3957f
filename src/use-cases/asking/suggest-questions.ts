import type { NameSuggestion } from '../../domain/answer.ts';
import { wordsOf } from '../../language/words/words.ts';
import type { ShelfSearch } from '../../retrieval/search-shelf.ts';
import { suggestNames } from '../../retrieval/suggest-names.ts';
import { MAX_QUESTION } from './search-question.ts';

/** The question with each name that one of its words resembles. */
export function suggestQuestions(search: ShelfSearch, question: string): NameSuggestion[] {
  return suggestNames(search).flatMap(({ typed, name }) => {
    const corrected = withName(question.trim(), typed, name);
    return corrected === undefined || corrected.length > MAX_QUESTION
      ? []
      : [{ typed, name, question: corrected }];
  });
}

/**
 * The question with the name instead of the word.
 *
 * @param typed without a possessive
 * @returns undefined if the question does not contain the word
 */
export function withName(question: string, typed: string, name: string): string | undefined {
  const places = wordsOf(question).filter(({ start, end }) => {
    const rest = question.slice(start, end);
    return rest.startsWith(typed) && /^(?:['’]s?)?$/u.test(rest.slice(typed.length));
  });
  if (places.length === 0) return undefined;
  let [result, at] = ['', 0];
  for (const { start } of places) {
    result += question.slice(at, start) + name;
    at = start + typed.length;
  }
  return result + question.slice(at);
}
