import type { Span } from '../../domain/article.ts';
import { type Word, wordsOf } from './words.ts';

/** A word for the comparison of quotes: two with the same `folded` differ in typography only. */
export interface QuoteWord extends Span {
  /** As in `Word`; numbers keep decimals, sign and currency, since -3,5 is not 35 and €5 is not $5. */
  readonly folded: string;
  /** A number with its sign, currency and separators as written. */
  readonly written?: string;
  /** Inside square brackets, or in an editor's note like (sic): inserted by an editor. */
  readonly bracketed: boolean;
  /** Preceded by a marked omission: […] or ... */
  readonly afterOmission: boolean;
}

const OMISSION = /…|\.{3}|\. \. \./u;
/** Also what editors remark on a quote, in the most common languages. */
const BRACKETED =
  /\[[^[\]]{1,200}\]|\((?:sic!?|(?:my |our |original )?(?:emphasis|italics|bold|translation)(?: (?:mine|ours|added|in original|by \p{L}+))?|hervorhebung\P{P}{0,30}|(?:énfasis|cursiva)\P{P}{0,30}|(?:c’est|c'est) (?:moi|nous) qui soulign\P{P}{0,10}|souligné par\P{P}{0,20}|corsivo (?:mio|nostro)|grifo (?:meu|nosso)|курсив (?:мой|наш)|выделено (?:мной|нами)|zvýraznil\P{P}{0,20}|zvýraznění\P{P}{0,20}|kursivering\P{P}{0,20})\)/giu;
/** A capital that an editor changed: [T]he, (T)hose. */
const EDITED_CAPITAL = /^[[(]\p{L}[\])]$/u;
const NUMBER = /^\p{Nd}/u;
const GROUPED = /^\p{Nd}{1,3}(?:,\p{Nd}{3})+(?:\.\p{Nd}+)?$/u;
/** A sign and a currency before a number; a dash only if it is neither a hyphen nor part of a range. */
const BEFORE_NUMBER = /(?:(?<=^|[\s(["“„«])[-−–+])?\p{Sc}?$/u;
const MAX_BEFORE_NUMBER = 3;
const AFTER_NUMBER = /^\p{Sc}/u;

/**
 * The words of a text in order; in scripts without spaces, its characters.
 *
 * @param offset of the text, added to those of the words
 */
export function quoteWordsOf(text: string, offset = 0): QuoteWord[] {
  const brackets = [...text.matchAll(BRACKETED)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  let bracket = 0;
  let last = 0;
  return withSigns(text, joinedWords(text, wordsOf(text, charactersOf))).map((word) => {
    const { start, end, folded, written } = NUMBER.test(word.folded) ? numberAt(text, word) : word;
    while ((brackets[bracket]?.end ?? Number.POSITIVE_INFINITY) <= start) bracket += 1;
    const bracketed = (brackets[bracket]?.start ?? Number.POSITIVE_INFINITY) <= start;
    const afterOmission = last > 0 && start > last && OMISSION.test(text.slice(last, start));
    last = end;
    const plain = {
      start: start + offset,
      end: end + offset,
      folded: folded.replaceAll('ß', 'ss'),
      bracketed,
      afterOmission,
    };
    return written === undefined ? plain : { ...plain, written };
  });
}

/** Thousands after a space or an apostrophe: 80 000. */
const GROUP = /^\p{Nd}{3}$/u;
const FIRST_GROUP = /^\p{Nd}{1,3}$/u;
const GROUP_SPACE = /^(?:[ \u00a0\u2009\u202f]{1,2}|[’'])$/u;

type Token = Word & { readonly written?: string };

/** Makes one word of a number's groups, and of a word whose capital an editor put in brackets. */
function joinedWords(text: string, words: readonly Word[]): Token[] {
  const joined: Token[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, word.start);
    const isNext = last !== undefined && GROUP_SPACE.test(between) && GROUP.test(word.folded);
    if (isNext && isGrouped(last) && !/^[.,]?\p{Nd}/u.test(text.slice(word.end)))
      joined[joined.length - 1] = { ...last, end: word.end, folded: last.folded + word.folded };
    else if (last !== undefined && EDITED_CAPITAL.test(text.slice(last.start - 1, word.start)))
      joined[joined.length - 1] = { ...last, end: word.end, folded: last.folded + word.folded };
    else joined.push(word);
  }
  return joined;
}

/** Whether a number has nothing but whole groups so far. */
function isGrouped({ folded, start, end }: Word): boolean {
  return end - start === folded.length ? FIRST_GROUP.test(folded) : /^\p{Nd}{4,}$/u.test(folded);
}

/** Signs that people also write as words: & and ×. */
const SIGN = /&(?!\w{1,8};)|×/gu;

function withSigns(text: string, words: readonly Token[]): readonly Token[] {
  const signs = [...text.matchAll(SIGN)].map(({ 0: sign, index }) => ({
    ...{ folded: sign === '×' ? 'x' : sign, acronym: false, start: index, end: index + 1 },
  }));
  if (signs.length === 0) return words;
  return [...words, ...signs].sort((one, other) => one.start - other.start);
}

function numberAt(text: string, { start, end, folded }: Word): Span & Pick<QuoteWord, 'folded' | 'written'> {
  const written = text.slice(start, end);
  const value = written.includes(',') && !GROUPED.test(written) ? written : folded;
  const [before = ''] = BEFORE_NUMBER.exec(text.slice(Math.max(0, start - MAX_BEFORE_NUMBER), start)) ?? [];
  const [after = ''] = AFTER_NUMBER.exec(text.slice(end, end + 2)) ?? [];
  const sign = before.replace(/[−–]/u, '-').replace('+', '');
  return {
    ...{ start: start - before.length, end: end + after.length },
    ...{ folded: `${sign}${after}${value}`, written: `${sign}${after}${written}` },
  };
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
