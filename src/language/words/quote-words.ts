import type { Span } from '../../domain/article.ts';
import { type Word, wordsOf } from './words.ts';

/** A word as quotes are compared: what is folded alike differs in typography only. */
export interface QuoteWord extends Span {
  /** As of `Word`, but of numbers every decimal counts, and so do a sign and a currency: -3,5 is not 35, nor €5 $5. */
  readonly folded: string;
  /** Between square brackets: an editor's word, not the speaker's. */
  readonly bracketed: boolean;
  /** Words are left out before it, and it is said so: by […] or ... */
  readonly afterOmission: boolean;
}

const OMISSION = /…|\.{3}|\. \. \./u;
const BRACKETED = /\[[^[\]]{1,200}\]/gu;
const NUMBER = /^\p{Nd}/u;
const GROUPED = /^\p{Nd}{1,3}(?:,\p{Nd}{3})+(?:\.\p{Nd}+)?$/u;
/** What stands before a number and belongs to it; a dash only where it is no hyphen and no range. */
const BEFORE_NUMBER = /(?:(?<=^|[\s(["“„«])[-−–+])?\p{Sc}?$/u;
const REACH = 3;
const AFTER_NUMBER = /^\p{Sc}/u;

/** The words of a text in order; in scripts without spaces, the characters. */
export function quoteWordsOf(text: string): QuoteWord[] {
  const brackets = [...text.matchAll(BRACKETED)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  let bracket = 0;
  let last = 0;
  return wordsOf(text, charactersOf).map((word) => {
    const { start, end, folded } = NUMBER.test(word.folded) ? numberAt(text, word) : word;
    while ((brackets[bracket]?.end ?? Number.POSITIVE_INFINITY) <= start) bracket += 1;
    const bracketed = (brackets[bracket]?.start ?? Number.POSITIVE_INFINITY) <= start;
    const afterOmission = last > 0 && start - last > 1 && OMISSION.test(text.slice(last, start));
    last = end;
    return { start, end, folded: folded.replaceAll('ß', 'ss'), bracketed, afterOmission };
  });
}

function numberAt(text: string, { start, end, folded }: Word): Span & Pick<QuoteWord, 'folded'> {
  const written = text.slice(start, end);
  const value = written.includes(',') && !GROUPED.test(written) ? written : folded;
  const [before = ''] = BEFORE_NUMBER.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  const [after = ''] = AFTER_NUMBER.exec(text.slice(end, end + 2)) ?? [];
  const sign = before.replace(/[−–]/u, '-').replace('+', '');
  return { start: start - before.length, end: end + after.length, folded: `${sign}${after}${value}` };
}

function charactersOf(run: string, start: number): Word[] {
  let at = start;
  return [...run].map((character) => {
    const word = { folded: character, acronym: false, start: at, end: at + character.length };
    at = word.end;
    return word;
  });
}

/** In characters, of what stands between white space; enough to read the word at an edge. */
const LONGEST_RUN = 60;

/** Whether no word of the text is cut by the ends of the span. */
export function cutsNoWord(text: string, { start, end }: Span): boolean {
  return [start, end].every((edge) => {
    const [before = ''] = /\S*$/u.exec(text.slice(Math.max(0, edge - LONGEST_RUN), edge)) ?? [];
    const [after = ''] = /^\S*/u.exec(text.slice(edge, edge + LONGEST_RUN)) ?? [];
    if (isBetweenSentences(before, after)) return true;
    return quoteWordsOf(before + after).every(
      (word) => word.end <= before.length || before.length <= word.start,
    );
  });
}

/** A full stop between two letters may end a sentence, where a space is missing, and may not. */
function isBetweenSentences(before: string, after: string): boolean {
  return /\p{L}\.$/u.test(before) && /^\p{L}/u.test(after);
}
