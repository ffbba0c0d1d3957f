import type { Word } from './words.ts';

/*
 * Scripts without spaces between words. Segmenting them into words is a guess that depends on context, so a phrase may be
 * segmented differently than the text it is taken from. Texts are therefore indexed by character n-grams, which a phrase
 * shares with its text. Only questions are segmented into words, to leave out question words.
 */

/** Their characters, for a regular expression's character class, with the long vowel mark, which belongs to no script. */
export const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u30fc\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';

/** Thai, Lao, Khmer and Burmese. Their characters are letters, so that only longer n-grams are distinctive. */
const ALPHABETIC = /^[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const ALPHABETIC_GRAM = 4;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** For phrases: character bigrams, or the only character. */
export function bigramsOf(run: string, start: number): Word[] {
  return [...run].length === 1 ? gramsOfSize(run, start, 1) : gramsOfSize(run, start, 2);
}

/** For the index: bigrams, then the characters that can be words by themselves. */
export function gramsOf(run: string, start: number): Word[] {
  if (ALPHABETIC.test(run)) return gramsOfSize(run, start, ALPHABETIC_GRAM);
  return [...gramsOfSize(run, start, 2), ...gramsOfSize(run, start, 1).filter(isIdeograph)];
}

/** For questions: bigrams of adjacent keywords; of a keyword by itself with one character, that character. */
export function keywordGramsOf(run: string, start: number, isKeyword: (word: string) => boolean): Word[] {
  if (ALPHABETIC.test(run)) return gramsOfSize(run, start, ALPHABETIC_GRAM);
  const grams: Word[] = [];
  let rest = '';
  for (const { segment, index } of [...segmenter.segment(run), { segment: '', index: run.length }]) {
    if (segment !== '' && isKeyword(segment)) rest += segment;
    else {
      const from = start + index - rest.length;
      const bigrams = gramsOfSize(rest, from, 2);
      grams.push(...(bigrams.length > 0 ? bigrams : gramsOfSize(rest, from, 1).filter(isIdeograph)));
      rest = '';
    }
  }
  return grams;
}

function isIdeograph({ folded }: Word): boolean {
  return /^\p{sc=Han}/u.test(folded);
}

function gramsOfSize(run: string, offset: number, size: number): Word[] {
  const characters = [...run];
  const grams: Word[] = [];
  let start = offset;
  for (let index = 0; index + size <= characters.length; index += 1) {
    const folded = characters.slice(index, index + size).join('');
    grams.push({ folded, acronym: false, start, end: start + folded.length });
    start += characters[index]?.length ?? 0;
  }
  return grams;
}
