import { exactTerms } from './hits.ts';
import type { ParsedQuestion, QuestionTerm } from './parse-question.ts';
import type { RankedParagraph } from './rank-passages.ts';
import { confidenceBiases, confidenceWeights, otherLanguagesBias, weightedSum } from './weights.ts';

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
}

/** Range of library sizes in the development data, in paragraphs, to which others are clamped. */
const MIN_SIZE = 5;
const MAX_SIZE = 1_000;

export function confidenceFeatures(
  question: ParsedQuestion,
  { features, coverage, hits }: RankedParagraph,
): ConfidenceFeatures {
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
    brevity: terms.length === 0 ? 1 : 1 / terms.length,
  };
}

/**
 * Adds to the logit for each 1 of the lead, and the range of leads that counts. A cosine alone does not tell an answer from a
 * sentence on the same subject; a lead does. Higher answers more in other words than the text, and more on other subjects.
 */
const LEAD_WEIGHT = 10;
const MIN_LEAD = -0.05;
const MAX_LEAD = 0.1;

/**
 * Paragraphs that are a closest match for their meaning, whatever their words: those ahead by `lead`, with a sentence as close as
 * `cosine`, and with at least this confidence by words. Lower values answer more, and refuse fewer questions on other subjects.
 */
const CLOSEST_BY_MEANING = [
  { lead: 0.05, cosine: 0.3, byWords: 0.06 },
  { lead: 0.2, cosine: 0.5, byWords: 0 },
] as const;
/** The confidence that makes a closest match. */
const CLOSEST_MATCH = 0.3;

/** Probability that the paragraph answers, 0 to 1, by logistic regression. */
export function confidenceIn(question: ParsedQuestion, ranked: RankedParagraph): number {
  const bias = confidenceBiases[question.language.code] ?? otherLanguagesBias;
  const words = bias + weightedSum(confidenceWeights, confidenceFeatures(question, ranked));
  const lead = LEAD_WEIGHT * Math.min(MAX_LEAD, Math.max(MIN_LEAD, ranked.lead));
  const confidence = logistic(words + lead);
  return isClosestByMeaning(ranked, logistic(words)) ? Math.max(confidence, CLOSEST_MATCH) : confidence;
}

function isClosestByMeaning({ lead, cosines = [] }: RankedParagraph, byWords: number): boolean {
  const closest = Math.max(0, ...cosines);
  return CLOSEST_BY_MEANING.some((of) => lead >= of.lead && closest >= of.cosine && byWords >= of.byWords);
}

function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
