export const SPACE = 0x20;
export const LINE_END = 0x0a;

const LINE_ENDS = /^[\n\v\f\r\u0085\u2028\u2029]$/u;

/** Letters and punctuation that compare as others but do not decompose into them. */
const BASES: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ħ: 'h', ŧ: 't', ς: 'σ' },
  ...Object.fromEntries([...'‘’‚‛`´'].map((mark) => [mark, "'"])),
  ...Object.fromEntries([...'“”„‟'].map((mark) => [mark, '"'])),
};

/** Ignored in comparison: diacritics, soft hyphens, joiners and direction marks. */
const IGNORED = /(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]|\p{Cf}/gu;

/**
 * A letter as browsers compare it when they search a page: without case, diacritics or the form of a quotation mark.
 * White space folds to a line feed if it ends a line, otherwise to a space; an ignored letter to nothing. Slightly
 * coarser than the primary strength of the Unicode Collation Algorithm that browsers use, so that a unique text here is
 * unique there.
 *
 * @see https://www.unicode.org/reports/tr10/#Searching
 */
export function foldLetter(letter: string): string {
  if (LINE_ENDS.test(letter)) return String.fromCharCode(LINE_END);
  if (/\s/u.test(letter)) return String.fromCharCode(SPACE);
  // Decomposing Hangul would only lengthen the text.
  if (/\p{Script=Hangul}/u.test(letter)) return letter;
  const bare = (BASES[letter] ?? letter).normalize('NFKD').replace(IGNORED, '').toLowerCase();
  return [...bare].map((part) => BASES[part] ?? part).join('');
}
