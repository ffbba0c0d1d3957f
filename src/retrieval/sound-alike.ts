import { foldMarks } from '../language/words/fold-marks.ts';

/** Spellings that transliterations of a name exchange for each other, longest first, by the letter that stands for them. */
const SOUND: Readonly<Record<string, string>> = {
  tsch: 'č',
  tch: 'č',
  sch: 'š',
  ch: 'č',
  cz: 'č',
  sh: 'š',
  zh: 'ž',
  kh: 'h',
  gh: 'g',
  th: 't',
  ph: 'f',
  ck: 'k',
  ou: 'u',
  oo: 'u',
  ff: 'v',
  w: 'v',
  c: 'k',
  q: 'k',
  x: 'ks',
  z: 's',
  y: 'i',
  j: 'i',
};
const SPELLING = new RegExp(Object.keys(SOUND).join('|'), 'gu');
const DOUBLED = /(\p{L})\1+/gu;

/** A lower-case word in letters for its sounds, roughly: Lawrow, Lavroff and Lavrov are one. */
export function soundOf(word: string): string {
  return foldMarks(word)
    .replace(SPELLING, (spelling) => SOUND[spelling] ?? spelling)
    .replace(DOUBLED, '$1');
}

/** The sounds that a first letter may stand for, if it is not its own: cheaper to compare than whole words. */
const INITIALS: Readonly<Record<string, string>> = {
  c: 'kč',
  k: 'kh',
  q: 'k',
  t: 'tč',
  s: 'sš',
  z: 'sž',
  w: 'v',
  p: 'pf',
  x: 'k',
  y: 'i',
  j: 'i',
  o: 'ou',
  f: 'fv',
};

/** Whether the word may begin with this sound. */
export function mayBeginWith(sound: string, word: string): boolean {
  const initial = foldMarks(word.slice(0, 1)).slice(0, 1);
  return (INITIALS[initial] ?? initial).includes(sound);
}

/**
 * Letters to insert, delete, replace or exchange with their neighbour to make one word of the other: the optimal string
 * alignment distance, a restricted Damerau–Levenshtein distance.
 *
 * @returns a number above `max` if the distance is
 */
export function editDistance(one: string, other: string, max: number): number {
  if (Math.abs(one.length - other.length) > max) return max + 1;
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...next) > max) return max + 1;
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}
