/** How far around a place we look for what decides whether a word ends there; beyond a space nothing does. */
const AROUND = 100;
const SPACE = /\s/u;
/** Between two of these no word ends, which is quicker to tell. */
const JOINED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]{2}$/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Whether a word begins or ends at the place, or none is there (Unicode Standard Annex 29). */
export function isWordBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const beside = text.slice(at - 1, at + 1);
  if (SPACE.test(beside)) return true;
  if (JOINED.test(beside)) return false;
  let start = at;
  while (start > 0 && at - start < AROUND && !SPACE.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && end - at < AROUND && !SPACE.test(text.charAt(end))) end += 1;
  return segmenter.segment(text.slice(start, end)).containing(at - start)?.index === at - start;
}
