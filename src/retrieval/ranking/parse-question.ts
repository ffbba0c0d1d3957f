import type { Language } from '../../language/language.ts';
import type { AnswerKind } from '../../language/rules/answer-kinds.ts';
import { allTermsOf, type Term } from '../../language/words/terms.ts';
import { mostlyCapitals } from '../../language/words/words.ts';
import type { Shelf } from '../index/shelf.ts';
import type { FuzzyMatch } from '../index/vocabulary.ts';

/** A keyword of a question. */
export interface QuestionTerm {
  readonly term: string;
  /** As typed, without a possessive. */
  readonly written: string;
  /** Inverse document frequency on the shelf. */
  readonly weight: number;
  /** Part of a name, or a number; it can hardly be paraphrased. */
  readonly isName: boolean;
  /** Whether any of the searched paragraphs contains it. */
  readonly known: boolean;
  /** Closest first. */
  readonly fuzzyMatches: readonly FuzzyMatch[];
}

/** A question, or a quote to look up, prepared for ranking. */
export interface ParsedQuestion {
  readonly text: string;
  readonly language: Language;
  /** Without duplicates, in the order of the text. */
  readonly terms: readonly QuestionTerm[];
  /** Sum of the terms' weights. */
  readonly weight: number;
  /** Vocabulary ids of all words in order, stop words included; -1 for unknown words. */
  readonly words: readonly number[];
  /** For each known word, its positions in `words`. */
  readonly positions: ReadonlyMap<number, readonly number[]>;
  /** Ids of its stop words. */
  readonly stopWords: ReadonlySet<number>;
  /** Number of paragraphs on the shelf, among which the terms are weighted. */
  readonly paragraphs: number;
  /** Undefined where the language or the wording does not tell. */
  readonly answerKind: AnswerKind | undefined;
  /** Last word of what it asks a definition of. */
  readonly askedThing: string | undefined;
}

/** @param terms the keywords of `text` */
export function parseQuestion(
  text: string,
  terms: readonly Term[],
  shelf: Shelf,
  articleId?: string,
): ParsedQuestion {
  const weighted = weightedTerms(text, terms, shelf, articleId);
  const all = allTermsOf(text, shelf.language).map(({ term, isStopWord }) => ({
    id: shelf.vocabulary.idOf(term) ?? -1,
    isStopWord,
  }));
  const words = all.map(({ id }) => id);
  return {
    text,
    language: shelf.language,
    terms: weighted,
    weight: weighted.reduce((sum, { weight }) => sum + weight, 0),
    words,
    positions: positionsOf(words),
    stopWords: new Set(all.filter(({ isStopWord }) => isStopWord).map(({ id }) => id)),
    paragraphs: shelf.size,
    answerKind: shelf.language.answerKind?.(text),
    askedThing: shelf.language.askedThing?.(text),
  };
}

function weightedTerms(
  text: string,
  terms: readonly Term[],
  shelf: Shelf,
  articleId: string | undefined,
): QuestionTerm[] {
  const firstLetter = text.search(/\p{L}/u);
  const name = mostlyCapitals(text) ? /^\p{Nd}/u : /^[\p{Lu}\p{Nd}]/u;
  const seen = new Set<string>();
  const once = terms.filter(({ term }) => seen.size < seen.add(term).size);
  return once.map(({ term: typed, start, end }) => {
    const written = text.slice(start, end);
    const term = shelf.has(typed, articleId) ? typed : (shelf.vocabulary.correctionOf(typed) ?? typed);
    return {
      term,
      written: unowned(written),
      weight: shelf.weightOf(term),
      isName: start !== firstLetter && name.test(written),
      known: shelf.has(term, articleId),
      fuzzyMatches: shelf.vocabulary.fuzzyMatches(term),
    };
  });
}

/** A word without a possessive. */
export function unowned(word: string): string {
  return word.replace(/['’]s?$/u, '');
}

function positionsOf(words: readonly number[]): Map<number, number[]> {
  const positions = new Map<number, number[]>();
  words.forEach((word, position) => {
    const known = positions.get(word);
    if (known !== undefined) known.push(position);
    else if (word >= 0) positions.set(word, [position]);
  });
  return positions;
}
