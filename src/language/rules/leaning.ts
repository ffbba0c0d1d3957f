import { plainWord, plainWords } from './answer-candidates.ts';

/** The words by which a sentence leans on another. In lower case, with straight apostrophes. */
export interface LeaningWords {
  /** Words for somebody or something named before, at the beginning of a sentence: he, this. */
  readonly references: string;
  /** Words after which a reference is none: (this) week, (those) who. */
  readonly exceptions?: string;
  /** Comma-separated phrases that go on from the sentence before: but, for example. */
  readonly connectives: string;
  /** Pronouns for a person: he, she. Anywhere in a sentence, they need a name. */
  readonly persons: string;
  /** Words before a noun for something known: the. An adjective may stand between. */
  readonly definites: string;
  /** Words that point at a noun named before, anywhere in a sentence: those (islands). */
  readonly pointers?: string;
  /** Nouns, with `definites`, for what the sentence before told: statement, pair. */
  readonly anaphors: string;
}

export interface LeaningRules {
  /**
   * Whether a sentence is not understood without one before it.
   *
   * @param outside the sentence without what it quotes
   * @param isFunctionWord for words as `plainWord` returns them: no name, although a capital may begin them
   */
  leans(sentence: string, outside: string, isFunctionWord: (word: string) => boolean): boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Words of the longest connective. */
const MAX_CONNECTIVE = 6;
/** Words before a pronoun, in a text without capitals, of which one may be a name. */
const MAY_NAME = 3;

export function leaningRules(words: LeaningWords): LeaningRules {
  const setOf = (list = '') => new Set(plainWords(list));
  const [references, exceptions, persons] = [words.references, words.exceptions, words.persons].map(setOf);
  const [definites, anaphors, pointers] = [words.definites, words.anaphors, words.pointers].map(setOf);
  const connectives = words.connectives.split(',').map((phrase) => plainWords(phrase).join(' '));
  const refersBack = ([first = '', second = '', third = '']: readonly string[]) =>
    (references?.has(first) && !exceptions?.has(second)) ||
    (definites?.has(first) && (anaphors?.has(second) || anaphors?.has(third))) === true;
  const pointsBack = (own: readonly string[]) =>
    own.some(
      (word, index) =>
        pointers?.has(word) &&
        !exceptions?.has(own[index + 1] ?? '') &&
        !own.slice(0, index).includes(own[index + 1] ?? ''),
    );
  return {
    leans(sentence, outside, isFunctionWord) {
      const own = wordsOf(sentence).map(({ word }) => word);
      const beginning = `${own.slice(0, MAX_CONNECTIVE).join(' ')} `;
      if (
        refersBack(own) ||
        pointsBack(own) ||
        connectives.some((phrase) => beginning.startsWith(`${phrase} `))
      )
        return true;
      return lacksName(wordsOf(outside), persons ?? new Set(), isFunctionWord);
    },
  };
}

interface WrittenWord {
  readonly word: string;
  readonly written: string;
}

function wordsOf(text: string): WrittenWord[] {
  return [...text.matchAll(WORD)].map(([written]) => ({
    word: plainWord(written).replace('’', "'"),
    written,
  }));
}

/** Whether a pronoun for a person stands before any name. A name after a function word is that of a place or a time. */
function lacksName(
  words: readonly WrittenWord[],
  persons: ReadonlySet<string>,
  isFunctionWord: (word: string) => boolean,
): boolean {
  const at = words.findIndex(({ word }) => persons.has(word));
  if (at < 0) return false;
  const before = words.slice(0, at);
  if (!words.some(({ written }) => CAPITAL.test(written))) return before.length < MAY_NAME;
  return !before.some(({ word, written }, index) => {
    const last = before[index - 1];
    const followsFunctionWord =
      last !== undefined && isFunctionWord(last.word) && !CAPITAL.test(last.written);
    // “Soon, he …”: a first word has a capital anyway, and right before the pronoun it is an adverb.
    if (index === 0 && before.length === 1) return false;
    return CAPITAL.test(written) && !isFunctionWord(word) && (index === 0 || !followsFunctionWord);
  });
}

const CAPITAL = /^\p{Lu}/u;
