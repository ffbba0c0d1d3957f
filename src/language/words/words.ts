import type { Span } from '../../domain/article.ts';
import { bigramsOf, UNSPACED } from './unspaced.ts';

/** A word's span in a text, and its letters with spelling variants folded. */
export interface Word extends Span {
  /** Lower case, apostrophes straight, no invisible characters, no grouping commas in numbers. */
  readonly folded: string;
  /** In capitals within a text that is not: US, WHO and IT are names, not the words us, who and it. */
  readonly acronym: boolean;
}

/** Zero-width characters and soft hyphens, which are pasted unseen. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu;

const WORD = new RegExp(
  [
    '(?:\\p{L}\\.){2,}', // U.S.
    `[${UNSPACED}]+`,
    '\\p{Nd}+(?:[.,]\\p{Nd}+)*', // 250,000 and 3.5
    `(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufeff])+(?:['’](?:(?![${UNSPACED}])[\\p{L}\\p{M}])+)*`,
    '%',
  ].join('|'),
  'gu',
);
/** Arabic, Persian and Devanagari digits. */
const FOREIGN_DIGIT = /[٠-٩۰-۹०-९]/gu;
const UNSPACED_RUN = new RegExp(`^[${UNSPACED}]`, 'u');

/** Fast path for most words of most texts, of which only the case is folded. */
const PLAIN = /^[A-Za-z][a-z]*$/u;

/**
 * The words of a text in order. Linear in the text's length.
 *
 * @param ofRun splits runs of characters of scripts without spaces; by default into bigrams
 */
export function wordsOf(text: string, ofRun: (run: string, start: number) => Word[] = bigramsOf): Word[] {
  const words: Word[] = [];
  let capitals: boolean | undefined;
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    if (PLAIN.test(written)) {
      words.push({ folded: written.toLowerCase(), acronym: false, start, end });
    } else if (UNSPACED_RUN.test(written)) words.push(...ofRun(written, start));
    else {
      const folded = foldWord(written);
      const allCapitals = !/\p{Ll}/u.test(written) && hasTwoCapitals(written);
      if (allCapitals) capitals ??= mostlyCapitals(text);
      if (folded !== '') words.push({ folded, acronym: allCapitals && capitals === false, start, end });
    }
  }
  return words;
}

function hasTwoCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word);
}

function foldWord(written: string): string {
  const word = written
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(FOREIGN_DIGIT, digitOf);
  if (word === '%') return 'percent';
  if (/^\p{Nd}/u.test(word)) return word.replaceAll(',', '');
  return word.replaceAll('.', '');
}

/** ٣, ۳ and ३ to 3. In Unicode, the ten digits start at a multiple of 16, those of Devanagari six later. */
function digitOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  return String((point & 15) - (point >= 0x966 ? 6 : 0));
}

/** Texts with fewer capitals may just contain a name: US, or EU. */
const MIN_CAPITALS = 8;

/** True for a text written in capitals, in which a capitalized word need not be a name. */
export function mostlyCapitals(text: string): boolean {
  const capitals = text.length - text.replace(/\p{Lu}+/gu, '').length;
  const small = text.length - text.replace(/\p{Ll}+/gu, '').length;
  return capitals > small && capitals >= MIN_CAPITALS;
}

/** Counts words as people do: by white space, and by Unicode word boundaries in scripts without spaces. */
export function countWords(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(/\S+/gu)) {
    if (UNSPACED_ANYWHERE.test(run))
      for (const piece of segmenter.segment(run)) count += piece.isWordLike ? 1 : 0;
    else count += 1;
  }
  return count;
}

const UNSPACED_ANYWHERE = new RegExp(`[${UNSPACED}]`, 'u');
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
