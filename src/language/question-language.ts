import { type Language, languageOf } from './language.ts';
import { languages } from './languages.ts';
import { wordsOf } from './words/words.ts';

/** So many more little words of another language tell that a question is in that one. */
const CLEARLY = 2;
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Armenian',
  'Devanagari',
  'Tamil',
  'Thai',
  'Hangul',
  'Hiragana',
  'Han',
].map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

/**
 * Whether a question is clearly in none of these languages: it has more of the little words of another, or no letter of
 * their scripts. False where it cannot be told, as with a language that has no file.
 *
 * @param codes ISO 639-1
 */
export function isInOtherLanguage(question: string, codes: readonly string[]): boolean {
  const own = codes.map(languageOf);
  if (own.length === 0 || own.some(({ stopWords }) => stopWords.size === 0)) return false;
  const words = new Set(wordsOf(question).map(({ folded }) => folded));
  const little = ({ stopWords, framingWords }: Language) =>
    [...words].filter((word) => stopWords.has(word) || framingWords.has(word)).length;
  const most = Math.max(...languages.map(little));
  if (most >= Math.max(...own.map(little)) + CLEARLY) return true;
  const asked = SCRIPTS.filter((script) => script.test(question));
  return asked.length > 0 && !asked.some((script) => own.some((language) => isWrittenIn(language, script)));
}

function isWrittenIn({ stopWords }: Language, script: RegExp): boolean {
  for (const word of stopWords) if (script.test(word)) return true;
  return false;
}
