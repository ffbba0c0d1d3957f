import type { Speaker } from '../../domain/spoken-quote.ts';
import type { Language } from '../../language/language.ts';
import { foldMarks } from '../../language/words/fold-marks.ts';
import { wordsOf } from '../../language/words/words.ts';

type Named = Pick<Speaker, 'name' | 'variants'>;

/** The words of a name as names are compared: in small letters, without marks and possessive endings. */
export function nameWords(name: string): string[] {
  return wordsOf(name).map(({ folded }) => foldMarks(folded.replace(/'s?$/u, '')));
}

/** Whether every word is one of the speaker's name, or of one of its variants together with a part of the name. */
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

/** The same of a name that may be fuller than the article's, with titles that it does not use: "President Ann Lee" of "Lee". */
export function mayBeCalled(speaker: Named, claimed: string, { speech }: Language): boolean {
  if (isCalled(speaker, claimed)) return true;
  const words = nameWords(claimed);
  const bare = words.slice(words.findLastIndex((word) => speech?.titles.has(word)) + 1);
  const own = nameWords(speaker.name);
  return bare.length > 0 && (isSubset(own, bare) || isSubset(bare, own));
}

/** Whether the text has the last word of the name. */
export function mentions(text: string, name: string): boolean {
  const last = nameWords(name).at(-1);
  return last !== undefined && nameWords(text).includes(last);
}

function isSubset(words: readonly string[], of: readonly string[]): boolean {
  return words.every((word) => of.includes(word));
}
