import type { ChangeKind } from '../../domain/verdict.ts';
import type { Language } from '../../language/language.ts';
import { wordsOf } from '../../language/words/words.ts';
import { findLiteral } from '../find/find-literal.ts';

/** Words of a text, and what stands before them there. */
export interface WordsInText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a change touches: a negation before a number before a name. Either side may be missing. */
export function changeKind(
  claimed: WordsInText | undefined,
  actual: WordsInText | undefined,
  language: Language,
): ChangeKind {
  const sides = [claimed, actual].filter((side) => side !== undefined);
  const [one, other] = [claimed, actual].map((side) =>
    side === undefined ? 0 : negationsIn(side, language),
  );
  if (one !== other) return 'negation';
  if (sides.some((side) => holdsNumber(side, language))) return 'number';
  return sides.some((side) => holdsName(side, language)) ? 'name' : 'word';
}

export function negationsIn({ text, start, end }: WordsInText, { negations, fold }: Language): number {
  return wordsOf(text.slice(start, end)).filter(({ folded }) => negations?.has(fold?.(folded) ?? folded))
    .length;
}

export function holdsNumber({ text, start, end }: WordsInText, language: Language): boolean {
  const words = text.slice(start, end);
  return /\p{Nd}/u.test(words) || language.holdsKind?.('number', words, '') === true;
}

/** Places of a word that are looked at. */
const MOST_PLACES = 20;
/** In characters. */
const BEFORE = 40;
const CAPITAL = /^\p{Lu}/u;
/** A sentence begins here, or a quotation, where any word has a capital. */
const BEGINS = /(?:^|[.!?…:]["”’»)\]]*\s+|\n\s*)["“„‘«([]*$/u;

function holdsName({ text, start, end }: WordsInText, language: Language): boolean {
  return wordsOf(text.slice(start, end)).some((word) => {
    const written = text.slice(start + word.start, start + word.end);
    if (!CAPITAL.test(written)) return false;
    const before = text.slice(Math.max(0, start + word.start - BEFORE), start + word.start);
    if (BEGINS.test(before)) return isNameElsewhere(text, written, language);
    if (language.holdsKind === undefined) return true;
    return language.holdsKind('person', `- ${before}${written}`, before);
  });
}

/** Whether the word has its capital in the middle of a sentence, too. */
function isNameElsewhere(text: string, word: string, language: Language): boolean {
  if (language.stopWords.has(word.toLowerCase())) return false;
  const places = findLiteral(text, word, MOST_PLACES);
  return places.some(({ start }) => /\p{Ll},? $/u.test(text.slice(Math.max(0, start - 4), start)));
}
