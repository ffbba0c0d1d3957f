import { mostlyCapitals } from '../language/words/words.ts';
import type { QuestionTerm } from './ranking/parse-question.ts';
import type { ShelfSearch } from './search-shelf.ts';
import { editDistance, mayBeginWith, soundOf } from './sound-alike.ts';
import { writtenName } from './written-name.ts';

/** A word of a question, and the name in the articles that may be meant. */
export interface SuggestedName {
  /** As typed, without a possessive. */
  readonly typed: string;
  readonly name: string;
}

/** Words that are compared with the vocabulary, and so the suggestions that a reply needs room for. */
const MAX_WORDS = 3;
/** Letters of the shortest word that may be a misspelt name, and of one in lower case that does not sound the same. */
const MIN_NAME = 4;
const MIN_LOWER_CASE_NAME = 5;
/** Letters of the shortest name in which two may be wrong. */
const MIN_TWO_WRONG = 7;
/** Letters by which a transliteration may be longer than another: Chruschtschow, Khrushchev. */
const MAX_LENGTHENING = 4;
/** Terms that are looked up in the articles, closest first. */
const MAX_LOOKED_UP = 5;

/** The names that words of the question resemble, if the articles contain those names and not these words. */
export function suggestNames(search: ShelfSearch): SuggestedName[] {
  const { text, terms } = search.question;
  const namesAreCapitalized = !mostlyCapitals(text) && /\P{L}\p{Lu}/u.test(text);
  return terms
    .filter(({ known, written }) => !known && (!namesAreCapitalized || /^\p{Lu}/u.test(written)))
    .slice(0, MAX_WORDS)
    .flatMap((term) => suggestName(search, term) ?? []);
}

function suggestName({ shelf, article }: ShelfSearch, typed: QuestionTerm): SuggestedName | undefined {
  const { term, written } = typed;
  if (written.length < MIN_NAME || !/^\p{L}+$/u.test(term) || shelf.has(term)) return undefined;
  const isShort = written.length < MIN_LOWER_CASE_NAME && !/^\p{Lu}/u.test(written);
  for (const other of soundAlikes(term, shelf.vocabulary.terms())) {
    const name = writtenName(other, shelf, article);
    if (name !== undefined && isMisspelt(written, name, isShort)) return { typed: written, name };
  }
  return undefined;
}

/**
 * The terms that sound most like this one, closest first, ties in alphabetical order. Their stems may have lost an ending; the
 * first letter is hardly ever wrong.
 */
function soundAlikes(typed: string, terms: readonly string[]): string[] {
  const sound = soundOf(typed);
  const max = maxWrong(sound);
  const initials = new Map<string, boolean>();
  const hasInitial = (term: string) => {
    const initial = term.charAt(0);
    const known = initials.get(initial) ?? mayBeginWith(sound.charAt(0), initial);
    initials.set(initial, known);
    return known;
  };
  return terms
    .filter((term) => Math.abs(term.length - typed.length) <= MAX_LENGTHENING && hasInitial(term))
    .flatMap((term) => {
      const distance = stemDistance(sound, soundOf(term), max);
      return distance > max ? [] : [{ term, distance }];
    })
    .sort((one, other) => one.distance - other.distance || (one.term < other.term ? -1 : 1))
    .slice(0, MAX_LOOKED_UP)
    .map(({ term }) => term);
}

/** The distance between two stems, of which one may have lost an ending. */
function stemDistance(one: string, other: string, max: number): number {
  const length = Math.min(one.length, other.length);
  return Math.min(
    editDistance(one, other, max),
    editDistance(one.slice(0, length), other.slice(0, length), max),
  );
}

/** Whether a name sounds like the word, or is that but for a slip or two. */
function isMisspelt(typed: string, name: string, isShort: boolean): boolean {
  const [one, other] = [typed.toLowerCase(), name.toLowerCase()];
  const sound = soundOf(one);
  const max = isShort ? 0 : maxWrong(sound);
  return sound === soundOf(other) || editDistance(one, other, max) <= max;
}

function maxWrong(sound: string): number {
  return sound.length >= MIN_TWO_WRONG ? 2 : 1;
}
