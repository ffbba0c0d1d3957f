import type { Span } from '../domain/article.ts';

const LETTERS = /[\p{L}\p{N}]/u;
const OUTSIDE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;
/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const LINES = /\S(?:[^\n\v\f\r\u0085\u2028\u2029]*\S)?/gu;
const LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]/u;
/** Characters at an end of a text that its words are taken from. Enough for MAX_WORDS long words. */
export const MAX_REACH = 400;
/** Words tried at one end of a range. Higher finds a unique start in more repetitive pages, more slowly. */
const MAX_WORDS = 12;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The first line's first `min` words, then one more each time; a shorter line as a whole. */
export function openings(text: string, min: number): string[] {
  const line = linesIn(text, { start: 0, end: MAX_REACH })[0];
  if (line === undefined) return [];
  const whole = wordsIn(text, line).filter(({ end }) => end < MAX_REACH);
  const words = whole.slice(0, MAX_WORDS);
  return words.slice(Math.min(min, words.length) - 1).map(({ end }) => text.slice(line.start, end));
}

/** The last line's last `min` words, then one more each time; a shorter line as a whole. */
export function endings(text: string, min: number): string[] {
  const from = Math.max(0, text.length - MAX_REACH);
  const line = linesIn(text, { start: from, end: text.length }).at(-1);
  if (line === undefined) return [];
  const whole = wordsIn(text, line).filter(({ start }) => from === 0 || start > from);
  const words = whole.slice(-MAX_WORDS).reverse();
  return words.slice(Math.min(min, words.length) - 1).map(({ start }) => text.slice(start, line.end));
}

/** The span's words without surrounding punctuation; offsets into the text. */
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

/** The span's lines that are not blank, without surrounding white space. */
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
