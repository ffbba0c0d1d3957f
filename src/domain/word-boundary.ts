/** How far around a place we look for what decides whether a word ends there; beyond a space nothing does. */
const AROUND = 100;
const SPACES = /\s/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Whether a word begins or ends at the place, or neither is in the midst of one (Unicode Standard Annex 29). */
export function isWordBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  if (SPACES.test(text[at - 1] ?? '') || SPACES.test(text[at] ?? '')) return true;
  let start = at;
  while (start > 0 && at - start < AROUND && !SPACES.test(text[start - 1] ?? '')) start -= 1;
  let end = at;
  while (end < text.length && end - at < AROUND && !SPACES.test(text[end] ?? '')) end += 1;
  return segmenter.segment(text.slice(start, end)).containing(at - start)?.index === at - start;
}
