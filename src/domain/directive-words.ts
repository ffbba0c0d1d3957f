import type { Span } from './article.ts';

const LETTERS = /[\p{L}\p{N}]/u;
const OUTSIDE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;
/** Scripts written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words within the span, without the punctuation around them; places in the text. */
export function wordsIn(text: string, { start, end }: Span): Span[] {
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

const LINES = /\S(?:[^\n\v\f\r\u0085\u2028\u2029]*\S)?/gu;

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
  return /[\n\v\f\r\u0085\u2028\u2029]/u.test(space);
}
