import type { Disguise, LookAlike } from '../../domain/verdict.ts';

/** A text in the letters that it appears to consist of, with the changes. */
export interface PlainLetters extends Disguise {
  readonly text: string;
}

/**
 * Pairs of a letter and the Latin one it is confusable with, limited to common disguises; from Unicode's confusables.
 *
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
const CYRILLIC = 'аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS';
const GREEK = 'οoνvαaΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX';

const toLatin = new Map([...pairsOf(CYRILLIC), ...pairsOf(GREEK)]);
const toCyrillic = new Map(pairsOf(CYRILLIC).map(([cyrillic, latin]): [string, string] => [latin, cyrillic]));

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const scripts = { Latin: /\p{sc=Latn}/u, Cyrillic: /\p{sc=Cyrl}/u, Greek: /\p{sc=Grek}/u } as const;
const LATIN_LETTER = /\p{sc=Latn}/gu;
const CYRILLIC_LETTER = /\p{sc=Cyrl}/gu;

/** Removes invisible characters and replaces look-alikes by letters of the script around them. */
export function plainLetters(typed: string): PlainLetters {
  const seen = typed.replace(INVISIBLE, '');
  const latin = count(seen, LATIN_LETTER);
  const cyrillic = count(seen, CYRILLIC_LETTER);
  const lookAlikes: LookAlike[] = [];
  const text = seen.replace(WORD, (word) => {
    const isLatin = latin >= cyrillic;
    const plain = isLatin
      ? inOneScript(word, toLatin, LATIN_LETTER, latin > 0)
      : inOneScript(word, toCyrillic, CYRILLIC_LETTER);
    if (plain === word) return word;
    const letters = [...plain];
    [...word].forEach((letter, index) => {
      if (letter !== letters[index]) lookAlikes.push({ letter, script: scriptOf(letter), word });
    });
    return plain;
  });
  return { text, invisible: typed.length - seen.length, lookAlikes };
}

/**
 * The word in letters of one script, provided that all others are look-alikes; otherwise unchanged.
 *
 * @param foreignToo also converts words wholly in another script, which are otherwise taken for foreign words
 */
function inOneScript(
  word: string,
  map: ReadonlyMap<string, string>,
  own: RegExp,
  foreignToo = false,
): string {
  const letters = [...word];
  const isOwn = (letter: string) => letter.search(own) >= 0;
  if (letters.every(isOwn) || !(foreignToo || letters.some(isOwn))) return word;
  if (!letters.every((letter) => isOwn(letter) || map.has(letter))) return word;
  return letters.map((letter) => (isOwn(letter) ? letter : (map.get(letter) ?? letter))).join('');
}

function scriptOf(letter: string): LookAlike['script'] {
  if (scripts.Greek.test(letter)) return 'Greek';
  return scripts.Cyrillic.test(letter) ? 'Cyrillic' : 'Latin';
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** Splits "аaеe" into [а, a] and [е, e]. */
function pairsOf(letters: string): [string, string][] {
  return (letters.match(/../gu) ?? []).map(([other = '', own = '']): [string, string] => [other, own]);
}
