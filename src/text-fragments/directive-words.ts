import type { Span } from '../domain/article.ts';

const LETTERS = /[\p{L}\p{N}]/u;
const OUTSIDE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;
/** Scripts written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const LINES = /\S(?:[^\n\v\f\r\u0085\u2028\u2029]*\S)?/gu;
const LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]/u;
/** How far from an end words are taken, in characters, and how many of them. */
export const REACH = 400;
const MOST_WORDS = 12;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The first words of the first line, from `fewest` on; all of them where there are not so many. */
export function beginnings(text: string, fewest: number): string[] {
  const line = linesIn(text, { start: 0, end: REACH })[0];
  if (line === undefined) return [];
  const whole = wordsIn(text, line).filter(({ end }) => end < REACH);
  const words = whole.slice(0, MOST_WORDS);
  return words.slice(Math.min(fewest, words.length) - 1).map(({ end }) => text.slice(line.start, end));
}

/** The last words of the last line. */
export function endings(text: string, fewest: number): string[] {
  const from = Math.max(0, text.length - REACH);
  const line = linesIn(text, { start: from, end: text.length }).at(-1);
  if (line === undefined) return [];
  const whole = wordsIn(text, line).filter(({ start }) => from === 0 || start > from);
  const words = whole.slice(-MOST_WORDS).reverse();
  return words.slice(Math.min(fewest, words.length) - 1).map(({ start }) => text.slice(start, line.end));
}

/** The words within the span, without the punctuation around them; places in the text. */
function wordsIn(text: string, { start, end }: Span): Span[] {
  const tokens = [...text.slice(start, end).matchAll(/\S+/gu)];
  return tokens.flatMap(({ 0: token, index }) => wordsOfToken(token, start + index));
}

function wordsOfToken(token: string, at: number): Span[] {
  if (!LETTERS.test(token)) return [];
  if (UNSPACED.test(token))
    return [...segmenter.segment(token)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment, index }) => ({ start: at + index, end: at + index + segment.length }));
  const lead = token.search(LETTERS);
  return [{ start: at + lead, end: at + lead + token.replace(OUTSIDE, '').length }];
}

/** The lines of the span that hold something, without the white space around them. */
export function linesIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(LINES)].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}

export function endsWithLineEnd(text: string): boolean {
  return startsWithLineEnd(text.slice(text.trimEnd().length));
}

export function startsWithLineEnd(text: string): boolean {
  const space = text.slice(0, text.length - text.trimStart().length);
  return LINE_ENDS.test(space);
}
