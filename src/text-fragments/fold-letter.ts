export const SPACE = 0x20;
export const LINE_END = 0x0a;

const LINE_ENDS = /^[\n\v\f\r\u0085\u2028\u2029]$/u;

/** Letters and marks that are compared as others are, and do not decompose into them. */
const BASES: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ħ: 'h', ŧ: 't', ς: 'σ' },
  ...Object.fromEntries([...'‘’‚‛`´'].map((mark) => [mark, "'"])),
  ...Object.fromEntries([...'“”„‟'].map((mark) => [mark, '"'])),
};

/** What does not count: marks on letters, soft hyphens, joiners and what steers the direction of text. */
const IGNORED = /(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]|\p{Cf}/gu;

/**
 * What browsers compare of a letter when they look for words: not its case, its marks, or the form of a quotation mark; of white
 * space, whether a line ends with it. Nothing for a letter that does not count. It is a little coarser than the primary strength of
 * the Unicode Collation Algorithm in the user's language, by which they go, so that what is unique here is unique there.
 *
 * @see https://www.unicode.org/reports/tr10/#Searching
 */
export function foldLetter(letter: string): string {
  if (LINE_ENDS.test(letter)) return String.fromCharCode(LINE_END);
  if (/\s/u.test(letter)) return String.fromCharCode(SPACE);
  // Hangul would come apart into letters, which changes nothing but the length.
  if (/\p{Script=Hangul}/u.test(letter)) return letter;
  const bare = (BASES[letter] ?? letter).normalize('NFKD').replace(IGNORED, '').toLowerCase();
  return [...bare].map((part) => BASES[part] ?? part).join('');
}
