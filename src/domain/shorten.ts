const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const ELLIPSIS = '…';

/** Long enough to recognize a title or a name in a sentence, in UTF-16 code units. */
const MAX_IN_SENTENCE = 100;

/**
 * The text in at most `max` UTF-16 code units, which is how Discord counts. A text that is cut ends in an ellipsis,
 * which counts too; grapheme clusters (emoji, letters with combining marks) stay whole.
 *
 * @param max at least 1; the default suits a name or a title within a sentence
 */
export function shorten(text: string, max = MAX_IN_SENTENCE): string {
  return text.length <= max ? text : `${wholeGraphemes(text, max - ELLIPSIS.length)}${ELLIPSIS}`;
}

/** Like `shorten`, but cuts between words; within a word only if the first one is too long. */
export function shortenAtWord(text: string, max: number): string {
  return text.length <= max ? text : `${wholeWords(text, max - ELLIPSIS.length)}${ELLIPSIS}`;
}

/** The words at the beginning that fit into `max` code units, without an ellipsis: for text that is looked up again. */
export function wholeWords(text: string, max: number): string {
  if (text.length <= max) return text;
  const space = text.lastIndexOf(' ', max);
  return wholeGraphemes(text, space > 0 ? space : max);
}

/**
 * Whole words of at most `max` code units around a part of the text, as much before it as behind; an ellipsis, which counts too,
 * marks each cut. A part that is too long for that is cut at its end.
 *
 * @param part offsets into the text
 */
export function shortenAround(
  text: string,
  part: { readonly start: number; readonly end: number },
  max: number,
): string {
  if (text.length <= max) return text;
  const { start, end } = wordsAround(text, part, max - 2 * ELLIPSIS.length);
  return `${start > 0 ? ELLIPSIS : ''}${text.slice(start, end)}${end < text.length ? ELLIPSIS : ''}`;
}

/** Where the whole words of at most `max` code units around a part of the text begin and end. */
export function wordsAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  max: number,
): { readonly start: number; readonly end: number } {
  if (text.length <= max) return { start: 0, end: text.length };
  const spare = Math.max(0, max - (end - start));
  const wanted = Math.max(0, Math.min(start - Math.floor(spare / 2), text.length - max));
  const from = wanted === 0 ? 0 : Math.min(start, text.indexOf(' ', wanted) + 1 || start);
  return { start: from, end: from + wholeWords(text.slice(from), max).length };
}

/** The longest beginning of at most `max` code units that splits no grapheme cluster. */
export function wholeGraphemes(text: string, max: number): string {
  if (text.length <= max) return text;
  return text.slice(0, graphemes.segment(text).containing(max)?.index ?? 0);
}
