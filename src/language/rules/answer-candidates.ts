import { foldMarks } from '../words/fold-marks.ts';

/** Words and numbers; what stands between figures belongs to them. */
const TOKEN = /\p{Nd}+(?:[.,:/]\p{Nd}+)*\p{L}*|[\p{L}\p{M}]+\p{Nd}*/gu;
const YEAR = /(?<!\p{Nd})[12]\p{Nd}{3}(?!\p{Nd})/u;
const BARE_YEAR = /^[12]\p{Nd}{3}s?$/u;
const CLOCK = /^\p{Nd}{1,2}:\p{Nd}{2}/u;
const FIGURE = /^\p{Nd}/u;
const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}\p{Lu}/u;

/** Finds in a sentence what could answer, as plain words. */
export type Finder = (sentence: string) => string[];

/** A word in small letters, without marks. */
export function plain(word: string): string {
  return foldMarks(word.trim().toLowerCase()).replaceAll('ё', 'е');
}

export function plainWords(text: string): string[] {
  return text.match(TOKEN)?.map(plain) ?? [];
}

export function isFigure(word: string): boolean {
  return FIGURE.test(word);
}

/** Figures but for years, and numbers in words. */
export function numbersIn(words: string): Finder {
  const number = anyOf(words);
  return (sentence) =>
    plainWords(sentence).filter((word) => (isFigure(word) && !BARE_YEAR.test(word)) || number.test(word));
}

/** Years, times of day, and the language's own words. */
export function timesIn(words: string): Finder {
  const time = anyOf(words);
  return (sentence) =>
    (sentence.match(TOKEN) ?? []).flatMap((written) => {
      const word = plain(written);
      const found = isFigure(word)
        ? YEAR.test(word) || CLOCK.test(word) || time.test(word)
        : time.test(word) || time.test(written);
      return found ? [word] : [];
    });
}

/**
 * Words with a capital, but for the first. Where every noun has one: those after another with a capital or after one of
 * these words, and acronyms.
 */
export function namesIn(beforeNames: string | undefined): Finder {
  if (beforeNames === undefined)
    return (sentence) =>
      (sentence.match(TOKEN) ?? [])
        .slice(1)
        .filter((word) => CAPITAL.test(word))
        .map(plain);
  const before = new Set(plainWords(beforeNames));
  return (sentence) => {
    const tokens = [...sentence.matchAll(TOKEN)];
    return tokens.flatMap(({ 0: word, index }, place) => {
      const previous = tokens[place - 1];
      if (previous === undefined || !CAPITAL.test(word)) return [];
      const close = /^\s+$/u.test(sentence.slice(previous.index + previous[0].length, index));
      const follows = close && ((place > 1 && CAPITAL.test(previous[0])) || before.has(plain(previous[0])));
      return follows || ACRONYM.test(word) ? [plain(word)] : [];
    });
  };
}

/** One of these words, * for any letters. */
function anyOf(words: string): RegExp {
  const alternatives = foldMarks(words).trim().split(/\s+/u);
  return new RegExp(`^(?:${alternatives.join('|').replaceAll('*', '\\p{L}*')})$`, 'u');
}
