import type { Speaker } from '../../domain/spoken-quote.ts';
import type { Language } from '../../language/language.ts';
import { foldMarks } from '../../language/words/fold-marks.ts';
import { wordsOf } from '../../language/words/words.ts';

type Named = Pick<Speaker, 'name' | 'variants'>;

/** The words of a name in lower case, without diacritics and possessive endings. */
export function nameWords(name: string): string[] {
  return wordsOf(name).map(({ folded }) => foldMarks(folded.replace(/'s?$/u, '')));
}

/** Whether every typed word is in the speaker's name, or in one variant and at least one of them in the name. */
export function isCalled({ name, variants }: Named, typed: string): boolean {
  const words = nameWords(typed);
  const own = new Set(nameWords(name));
  if (words.length === 0) return false;
  if (words.every((word) => own.has(word))) return true;
  return variants.some((variant) => {
    const known = nameWords(variant);
    const isWhole = words.join(' ') === known.join(' ');
    return isWhole || (words.every((word) => known.includes(word)) && words.some((word) => own.has(word)));
  });
}

/**
 * Like `isCalled`, but the claimed name may be fuller than the article's or have other titles: "President Ann Lee" for
 * "Lee".
 */
export function mayBeCalled(speaker: Named, claimed: string, { speech }: Language): boolean {
  if (isCalled(speaker, claimed)) return true;
  const words = nameWords(claimed);
  const bare = words.slice(words.findLastIndex((word) => speech?.titles.has(word)) + 1);
  const own = nameWords(speaker.name);
  return bare.length > 0 && (isSubset(own, bare) || isSubset(bare, own));
}

/** Whether the text has the last word of the name as a word. */
export function mentionsSurname(text: string, name: string): boolean {
  const last = nameWords(name).at(-1);
  return last !== undefined && nameWords(text).includes(last);
}

function isSubset(words: readonly string[], of: readonly string[]): boolean {
  return words.every((word) => of.includes(word));
}
