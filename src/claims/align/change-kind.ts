import type { ChangeKind } from '../../domain/verdict.ts';
import type { Language } from '../../language/language.ts';
import { countNegations } from '../../language/rules/negations.ts';
import { wordsOf } from '../../language/words/words.ts';
import { findLiteral } from '../find/find-literal.ts';

/** A span with the text around it, which tells names from words at the beginning of a sentence. */
export interface WordsInText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The gravest change between the two sides, in the order negation, number, name, word. One side may be missing. */
export function changeKind(
  claimed: WordsInText | undefined,
  actual: WordsInText | undefined,
  language: Language,
): ChangeKind {
  const sides = [claimed, actual].filter((side) => side !== undefined);
  const [one, other] = [claimed, actual].map((side) =>
    side === undefined ? 0 : countNegations(side.text.slice(side.start, side.end), language),
  );
  if (one !== other) return 'negation';
  if (sides.some((side) => hasNumber(side, language))) return 'number';
  return sides.some((side) => hasName(side, language)) ? 'name' : 'word';
}

function hasNumber({ text, start, end }: WordsInText, language: Language): boolean {
  const words = text.slice(start, end);
  return /\p{Nd}/u.test(words) || language.containsAnswerKind?.('number', words, '') === true;
}

/** Occurrences of a word to examine for a capital inside a sentence. Higher finds rarer evidence, more slowly. */
const MAX_OCCURRENCES = 20;
/** Characters of context before a word. */
const CONTEXT = 40;
const CAPITAL = /^\p{Lu}/u;
/** The end of a context after which any word has a capital: the text, a sentence, a line or a quotation begins. */
const SENTENCE_START = /(?:^|[.!?…:]["”’»)\]]*\s+|\n\s*)["“„‘«([]*$/u;

function hasName({ text, start, end }: WordsInText, language: Language): boolean {
  return wordsOf(text.slice(start, end)).some((word) => {
    const written = text.slice(start + word.start, start + word.end);
    if (!CAPITAL.test(written)) return false;
    const before = text.slice(Math.max(0, start + word.start - CONTEXT), start + word.start);
    if (SENTENCE_START.test(before)) return isNameElsewhere(text, written, language);
    if (language.containsAnswerKind === undefined) return true;
    return language.containsAnswerKind('person', `- ${before}${written}`, before);
  });
}

/** Whether the word also has its capital inside a sentence. */
function isNameElsewhere(text: string, word: string, language: Language): boolean {
  if (language.stopWords.has(word.toLowerCase())) return false;
  const occurrences = findLiteral(text, word, MAX_OCCURRENCES);
  return occurrences.some(({ start }) => /\p{Ll},? $/u.test(text.slice(Math.max(0, start - 4), start)));
}
