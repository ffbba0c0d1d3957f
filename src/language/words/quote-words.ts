import type { Span } from '../../domain/article.ts';
import { type Word, wordsOf } from './words.ts';

/** A word for the comparison of quotes: two with the same `folded` differ in typography only. */
export interface QuoteWord extends Span {
  /** As in `Word`; numbers keep decimals, sign and currency, since -3,5 is not 35 and €5 is not $5. */
  readonly folded: string;
  /** Inside square brackets: inserted by an editor. */
  readonly bracketed: boolean;
  /** Preceded by a marked omission: […] or ... */
  readonly afterOmission: boolean;
}

const OMISSION = /…|\.{3}|\. \. \./u;
const BRACKETED = /\[[^[\]]{1,200}\]/gu;
const NUMBER = /^\p{Nd}/u;
const GROUPED = /^\p{Nd}{1,3}(?:,\p{Nd}{3})+(?:\.\p{Nd}+)?$/u;
/** A sign and a currency before a number; a dash only if it is neither a hyphen nor part of a range. */
const BEFORE_NUMBER = /(?:(?<=^|[\s(["“„«])[-−–+])?\p{Sc}?$/u;
const MAX_BEFORE_NUMBER = 3;
const AFTER_NUMBER = /^\p{Sc}/u;

/** The words of a text in order; in scripts without spaces, its characters. */
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
  const [before = ''] = BEFORE_NUMBER.exec(text.slice(Math.max(0, start - MAX_BEFORE_NUMBER), start)) ?? [];
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

/** Characters read on either side of an edge to find the word there. */
const MAX_RUN = 60;

/** True if neither end of the span splits a word of the text. */
export function cutsNoWord(text: string, { start, end }: Span): boolean {
  return [start, end].every((edge) => {
    const [before = ''] = /\S*$/u.exec(text.slice(Math.max(0, edge - MAX_RUN), edge)) ?? [];
    const [after = ''] = /^\S*/u.exec(text.slice(edge, edge + MAX_RUN)) ?? [];
    if (isBetweenSentences(before, after)) return true;
    return quoteWordsOf(before + after).every(
      (word) => word.end <= before.length || before.length <= word.start,
    );
  });
}

/** A full stop between two letters may end a sentence if the space after it is missing. */
function isBetweenSentences(before: string, after: string): boolean {
  return /\p{L}\.$/u.test(before) && /^\p{L}/u.test(after);
}
