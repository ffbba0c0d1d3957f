/** Words in a title. Higher takes more capitalized quotations for titles. */
const MAX_WORDS = 9;
/** Letters in an inner word that may be lower-case: of, the, and. */
const MAX_LOWER_CASE = 4;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Whether the words are capitalized like a title (“Meet the Press”, “The Art of the Deal”) and end no sentence. */
export function looksLikeTitle(words: string): boolean {
  const all = words.match(WORD) ?? [];
  if (all.length === 0 || all.length > MAX_WORDS || /[?!…]|\.\s/u.test(words)) return false;
  const mayBeLowerCase = (word: string, index: number) =>
    index > 0 && index < all.length - 1 && word.length <= MAX_LOWER_CASE;
  return all.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || mayBeLowerCase(word, index));
}
