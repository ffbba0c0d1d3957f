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

/** The longest beginning of at most `max` code units that splits no grapheme cluster. */
export function wholeGraphemes(text: string, max: number): string {
  if (text.length <= max) return text;
  return text.slice(0, graphemes.segment(text).containing(max)?.index ?? 0);
}
