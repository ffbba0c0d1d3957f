import type { Phrases } from '../attribution/phrases.ts';

/** More words than this are no title. */
const LONGEST = 9;
/** Words of fewer letters may be small in a title: of, the, and. */
const SMALL = 4;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** “Meet the Press”, “The Art of the Deal”: first, last and all longer words begin with a capital, and no sentence ends. */
export function looksLikeTitle(words: string): boolean {
  const all = words.match(WORD) ?? [];
  if (all.length === 0 || all.length > LONGEST || /[?!…]|\.\s/u.test(words)) return false;
  const mayBeSmall = (word: string, index: number) =>
    index > 0 && index < all.length - 1 && word.length <= SMALL;
  return all.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || mayBeSmall(word, index));
}

/** On “…”, in her “…”, ABC's “…”: a name between quotation marks, where no words would be spoken. */
export function standsAsName(phrases: Phrases, at: number): boolean {
  const { prepositions, determiners } = phrases.rules;
  return (
    phrases.isIn(at - 1, prepositions) || phrases.isIn(at - 1, determiners) || phrases.isPossessive(at - 1)
  );
}
