import type { Refused } from '../domain/answer.ts';
import type { Language } from '../language/language.ts';
import { keywordsOf } from '../language/words/terms.ts';
import { wordsOf } from '../language/words/words.ts';
import { unowned } from './ranking/parse-question.ts';
import { refusalFrom, type ShelfSearch } from './search-shelf.ts';
import { editDistance } from './sound-alike.ts';

/**
 * A refusal of a question, which names its missing keywords only: no chat spelling, no misspelt question word, no word that
 * frames the question.
 */
export function refuseQuestion(search: ShelfSearch | undefined): Refused {
  if (search === undefined) return refusalFrom(undefined);
  const { question } = search;
  const { text, language, terms } = question;
  const keywords = new Set(
    keywordsOf(text, language).map(({ start, end }) => unowned(text.slice(start, end))),
  );
  const missing = terms.filter(({ written, known }) => !known && keywords.has(written));
  const named = missing.flatMap(({ written }) => nameable(written, language) ?? []);
  const refused = refusalFrom(search, [...new Set(named)]);
  return keywords.size === 0 ? { ...refused, reason: { code: 'no-keywords' } } : refused;
}

/** The word as a refusal names it: a chat spelling written out. Undefined for one that would tell the reader nothing. */
function nameable(written: string, language: Language): string | undefined {
  const [folded = ''] = wordsOf(written).map((word) => word.folded);
  const [meant] = language.chatSpellings?.get(folded) ?? [];
  if (meant !== undefined) return keywordsOf(meant, language).length === 0 ? undefined : meant;
  if (/^\p{L}$/u.test(folded) && !/\p{sc=Han}/u.test(folded)) return undefined;
  const { questionWords = new Set(), summaryWords = new Set() } = language;
  if (summaryWords.has(folded)) return undefined;
  return [...questionWords].some((word) => isSwap(folded, word)) ? undefined : written;
}

/** Whether two neighbouring letters changed places: "waht" for "what". */
function isSwap(typed: string, word: string): boolean {
  return typed.length === word.length && editDistance(typed, word, 1) === 1 && sorted(typed) === sorted(word);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
