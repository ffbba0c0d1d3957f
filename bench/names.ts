import { randomFrom } from './random.ts';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const MIN_NAME = 3;
const SYLLABLES = 3;
/** Seventy syllables, for 343,000 names: like real ones, many but finite. */
const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];

/** Words that are always capitalized, in lower case. */
export function namesIn(texts: readonly string[]): Set<string> {
  const names = new Set<string>();
  const others = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) {
      if (/^\p{Lu}/u.test(word) && word.length >= MIN_NAME) names.add(word.toLowerCase());
      else others.add(word);
    }
  }
  return new Set([...names].filter((name) => !others.has(name)));
}

/** Makes a function that replaces each name by an invented one, consistently. */
export function renamer(names: ReadonlySet<string>, seed: string): (text: string) => string {
  const invented = new Map<string, string>();
  const nameFor = (word: string) => {
    const name = invented.get(word) ?? invent(randomFrom(`${seed}:${word}`));
    invented.set(word, name);
    return name;
  };
  return (text) =>
    text.replace(WORD, (word) => {
      const lower = word.toLowerCase();
      return names.has(lower) ? writtenLike(word, nameFor(lower)) : word;
    });
}

function invent(random: () => number): string {
  const pick = (letters: readonly string[]) => letters[Math.floor(random() * letters.length)] ?? '';
  return Array.from({ length: SYLLABLES }, () => pick(ONSETS) + pick(VOWELS)).join('');
}

/** The name in the word's case: upper, title or lower. */
function writtenLike(word: string, name: string): string {
  if (word === word.toUpperCase()) return name.toUpperCase();
  return /^\p{Lu}/u.test(word) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
