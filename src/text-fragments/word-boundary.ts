/**
 * Characters on each side that are segmented. Text beyond white space never matters, so only scripts without spaces
 * reach it.
 */
const MAX_CONTEXT = 100;
const SPACE = /\s/u;
/** Shortcut: two such characters never have a word boundary between them. */
const JOINED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]{2}$/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Whether the offset is a word boundary, or outside any word.
 *
 * @see https://www.unicode.org/reports/tr29/#Word_Boundaries
 */
export function isWordBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const beside = text.slice(at - 1, at + 1);
  if (SPACE.test(beside)) return true;
  if (JOINED.test(beside)) return false;
  let start = at;
  while (start > 0 && at - start < MAX_CONTEXT && !SPACE.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && end - at < MAX_CONTEXT && !SPACE.test(text.charAt(end))) end += 1;
  return segmenter.segment(text.slice(start, end)).containing(at - start)?.index === at - start;
}
