import { type Language, languageOf } from './language.ts';
import { languages } from './languages.ts';
import { wordsOf } from './words/words.ts';

/**
 * How many more function words of another language decide for it. Higher accepts more foreign questions; 1 to 3 are
 * usual.
 */
const MIN_LEAD = 2;
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
 * True if a question is clearly in none of the given languages: it has more stop words and framing words of another one,
 * or no letter of their scripts. False when unsure, as with languages that have no word lists.
 *
 * @param codes ISO 639-1
 */
export function isInOtherLanguage(question: string, codes: readonly string[]): boolean {
  const expected = codes.map(languageOf);
  if (expected.length === 0 || expected.some(({ stopWords }) => stopWords.size === 0)) return false;
  const functionWords = (language: Language) => countFunctionWords(question, language);
  const most = Math.max(...languages.map(functionWords));
  if (most >= Math.max(...expected.map(functionWords)) + MIN_LEAD) return true;
  const used = SCRIPTS.filter((script) => script.test(question));
  return (
    used.length > 0 && !used.some((script) => expected.some((language) => isWrittenIn(language, script)))
  );
}

/** How many different stop words and framing words of the language a text has. */
export function countFunctionWords(text: string, { stopWords, framingWords }: Language): number {
  const words = new Set(wordsOf(text).map(({ folded }) => folded));
  return [...words].filter((word) => stopWords.has(word) || framingWords.has(word)).length;
}

function isWrittenIn({ stopWords }: Language, script: RegExp): boolean {
  for (const word of stopWords) if (script.test(word)) return true;
  return false;
}
