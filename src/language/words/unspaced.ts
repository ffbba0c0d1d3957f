import type { Word } from './words.ts';

/*
 * Scripts that put no spaces between words. Where a word ends is a guess there, and depends on what stands around it, so
 * that a phrase out of a text may be guessed otherwise than the text. What is indexed are therefore characters and
 * groups of them, which a phrase shares with its text; only a question is read in words, to leave out those that ask.
 */

/** Their characters, for a class in a regular expression; the long vowel mark of Japanese belongs to no script. */
export const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u30fc\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';

/** In Thai, Lao, Khmer and Burmese a character is a letter and tells as little: it takes four to tell something. */
const ALPHABETIC = /^[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const LETTERS = 4;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** For phrases: overlapping pairs of characters, or the only one. */
export function pairsOf(run: string, start: number): Word[] {
  return [...run].length === 1 ? groupsOf(run, start, 1) : groupsOf(run, start, 2);
}

/** For the index: pairs, then the characters that are words by themselves. */
export function gramsOf(run: string, start: number): Word[] {
  if (ALPHABETIC.test(run)) return groupsOf(run, start, LETTERS);
  return [...groupsOf(run, start, 2), ...groupsOf(run, start, 1).filter(isIdeograph)];
}

/** For questions: what is between the words that do not tell, in pairs; a character that is left alone counts alone. */
export function tellingGramsOf(run: string, start: number, tells: (word: string) => boolean): Word[] {
  if (ALPHABETIC.test(run)) return groupsOf(run, start, LETTERS);
  const grams: Word[] = [];
  let rest = '';
  for (const { segment, index } of [...segmenter.segment(run), { segment: '', index: run.length }]) {
    if (segment !== '' && tells(segment)) rest += segment;
    else {
      const from = start + index - rest.length;
      const pairs = groupsOf(rest, from, 2);
      grams.push(...(pairs.length > 0 ? pairs : groupsOf(rest, from, 1).filter(isIdeograph)));
      rest = '';
    }
  }
  return grams;
}

function isIdeograph({ folded }: Word): boolean {
  return /^\p{sc=Han}/u.test(folded);
}

function groupsOf(run: string, offset: number, size: number): Word[] {
  const characters = [...run];
  const groups: Word[] = [];
  let start = offset;
  for (let index = 0; index + size <= characters.length; index += 1) {
    const folded = characters.slice(index, index + size).join('');
    groups.push({ folded, acronym: false, start, end: start + folded.length });
    start += characters[index]?.length ?? 0;
  }
  return groups;
}
