import { mostlyCapitals } from '../../language/words/words.ts';
import { containsAnswerKind } from './answer-kind.ts';
import { exactTerms } from './hits.ts';
import type { ParsedQuestion, QuestionTerm } from './parse-question.ts';
import { pinpointIndex } from './pinpoint-sentence.ts';
import type { RankedParagraph } from './rank-passages.ts';

/** Evidence that a paragraph answers rather than only comes nearest. Shares of the question's weight unless noted. */
export interface ConfidenceFeatures {
  /** Exact terms of the paragraph and its article's title. */
  readonly coverage: number;
  /** Like `coverage`, of the squared weights: rare terms count more. */
  readonly rareTerms: number;
  /** Terms with fuzzy hits only. */
  readonly fuzzy: number;
  /** Highest score of a sentence. */
  readonly bestSentence: number;
  /** How close together the terms stand. */
  readonly proximity: number;
  /** Names and numbers of the question that the paragraph lacks. */
  readonly missingNames: number;
  /** Terms that no searched paragraph contains. */
  readonly unknownTerms: number;
  /** 1 if no searched paragraph contains one of the names or numbers, else 0. */
  readonly unknownName: number;
  /** One divided by the number of terms: a match of one word proves little. */
  readonly brevity: number;
  /** Word bigrams that the best sentence shares with the question. */
  readonly bigrams: number;
  /** Decimal logarithm of the number of paragraphs on the shelf: among many, more resemble an answer by chance. */
  readonly logSize: number;
  /** 1 if the bold sentence contains the kind of answer that is asked for, else 0. */
  readonly kindPresent: number;
  /** 1 if it does not, although a kind is asked for, else 0. */
  readonly kindMissing: number;
  /** 1 if a definition is asked for and found, -1 if it is not found, else 0. */
  readonly definition: number;
  /** 1 for a question all in small letters or all in capitals, whose names are not recognized, else 0. */
  readonly withoutNames: number;
}

/** Range of library sizes in the development data, in paragraphs, to which others are clamped. */
const MIN_SIZE = 5;
const MAX_SIZE = 1_000;

export function confidenceFeatures(question: ParsedQuestion, ranked: RankedParagraph): ConfidenceFeatures {
  const { features, coverage, hits } = ranked;
  const { terms } = question;
  const share = (weight: number) => (question.weight === 0 ? 0 : weight / question.weight);
  const sum = (value: (term: QuestionTerm, index: number) => number) =>
    terms.reduce((total, term, index) => total + value(term, index), 0);
  const exact = exactTerms(hits);
  const squares = sum(({ weight }) => (weight * weight) / Math.max(question.weight, Number.MIN_VALUE));
  return {
    coverage: coverage + share(features.titleOnly),
    rareTerms: squares === 0 ? 0 : features.rareTerms / squares,
    fuzzy: share(features.fuzzy),
    bestSentence: share(features.bestSentence),
    proximity: share(features.proximity),
    missingNames: share(sum(({ isName, weight }, index) => (isName && !exact.has(index) ? weight : 0))),
    unknownTerms: share(sum(({ known, weight }) => (known ? 0 : weight))),
    unknownName: terms.some(({ isName, known }) => isName && !known) ? 1 : 0,
    bigrams: share(features.bigrams),
    logSize: Math.log10(Math.min(Math.max(question.paragraphs, MIN_SIZE), MAX_SIZE)),
    ...wordingFeatures(question, ranked),
    brevity: terms.length === 0 ? 1 : 1 / terms.length,
  };
}

function wordingFeatures(
  question: ParsedQuestion,
  { features, candidate, hits, cosines }: RankedParagraph,
): Pick<ConfidenceFeatures, 'kindPresent' | 'kindMissing' | 'definition' | 'withoutNames'> {
  const { text, answerKind, askedThing } = question;
  const bold = pinpointIndex(question, candidate, hits, cosines);
  const hasKind = answerKind !== undefined && containsAnswerKind(question, candidate, bold);
  return {
    kindPresent: hasKind ? 1 : 0,
    kindMissing: answerKind !== undefined && !hasKind ? 1 : 0,
    definition: askedThing === undefined ? 0 : features.definition > 0 ? 1 : -1,
    withoutNames: mostlyCapitals(text) || !/\p{Lu}/u.test(text) ? 1 : 0,
  };
}
