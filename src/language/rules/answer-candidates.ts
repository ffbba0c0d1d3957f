import { foldMarks } from '../words/fold-marks.ts';

/** Words and numbers; separators between digits belong to the number. */
const TOKEN = /\p{Nd}+(?:[.,:/]\p{Nd}+)*\p{L}*|[\p{L}\p{M}]+\p{Nd}*/gu;
const YEAR = /(?<!\p{Nd})[12]\p{Nd}{3}(?!\p{Nd})/u;
const BARE_YEAR = /^[12]\p{Nd}{3}s?$/u;
const CLOCK = /^\p{Nd}{1,2}:\p{Nd}{2}/u;
const FIGURE = /^\p{Nd}/u;
const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}\p{Lu}/u;

/** Finds the words of a sentence that could be an answer, in plain form. */
export type Finder = (sentence: string) => string[];

/** A word in lower case, without diacritics. */
export function plainWord(word: string): string {
  return foldMarks(word.trim().toLowerCase()).replaceAll('ё', 'е');
}

export function plainWords(text: string): string[] {
  return text.match(TOKEN)?.map(plainWord) ?? [];
}

/** True for a word that begins with a digit. */
export function isFigure(word: string): boolean {
  return FIGURE.test(word);
}

/** Finds figures other than years, and number words. */
export function numbersIn(words: string): Finder {
  const number = anyOf(words);
  return (sentence) =>
    plainWords(sentence).filter((word) => (isFigure(word) && !BARE_YEAR.test(word)) || number.test(word));
}

/** Finds years, times of day, and the language's words for time. */
export function timesIn(words: string): Finder {
  const time = anyOf(words);
  return (sentence) =>
    (sentence.match(TOKEN) ?? []).flatMap((written) => {
      const word = plainWord(written);
      const found = isFigure(word)
        ? YEAR.test(word) || CLOCK.test(word) || time.test(word)
        : time.test(word) || time.test(written);
      return found ? [word] : [];
    });
}

/**
 * Finds capitalized words except the sentence's first. In languages that capitalize common nouns: those that follow another
 * capitalized word or one of the given words, and acronyms.
 *
 * @param beforeNames given for such languages
 */
export function namesIn(beforeNames: string | undefined): Finder {
  return beforeNames === undefined ? capitalizedWords : namesAmongNouns(new Set(plainWords(beforeNames)));
}

function capitalizedWords(sentence: string): string[] {
  const [, ...others] = sentence.match(TOKEN) ?? [];
  return others.filter((word) => CAPITAL.test(word)).map(plainWord);
}

function namesAmongNouns(beforeNames: ReadonlySet<string>): Finder {
  return (sentence) => {
    const tokens = [...sentence.matchAll(TOKEN)];
    return tokens.flatMap(({ 0: word, index }, place) => {
      const previous = tokens[place - 1];
      if (previous === undefined || !CAPITAL.test(word)) return [];
      const isAdjacent = /^\s+$/u.test(sentence.slice(previous.index + previous[0].length, index));
      const follows =
        isAdjacent && ((place > 1 && CAPITAL.test(previous[0])) || beforeNames.has(plainWord(previous[0])));
      return follows || ACRONYM.test(word) ? [plainWord(word)] : [];
    });
  };
}

/** A pattern for any of these words; * stands for any letters. */
function anyOf(words: string): RegExp {
  const alternatives = foldMarks(words).trim().split(/\s+/u);
  return new RegExp(`^(?:${alternatives.join('|').replaceAll('*', '\\p{L}*')})$`, 'u');
}
