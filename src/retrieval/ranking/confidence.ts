import { type ConfidenceFeatures, confidenceFeatures } from './confidence-features.ts';
import type { MeaningFeatures } from './meaning-features.ts';
import type { ParsedQuestion } from './parse-question.ts';
import type { RankedParagraph } from './rank-passages.ts';
import {
  answerBias,
  answerWeights,
  confidenceBiases,
  confidenceWeights,
  otherLanguagesBias,
  relevanceBias,
  relevanceWeights,
  weightedSum,
} from './weights.ts';

/** The features of the confidence where meaning is compared. */
export interface MeaningConfidenceFeatures extends ConfidenceFeatures, MeaningFeatures {
  /** How far its closest sentence is ahead of the other paragraphs, at least -0.1 and at most 0.15: a larger lead is no better answer. */
  readonly lead: number;
  /** Mean of the highest cosines of the first paragraphs: of an article about something else, all are low. */
  readonly surroundings: number;
}

/** First paragraphs among which one leads. */
const MAX_SURROUNDINGS = 5;
/** Highest cosine that unrelated texts are seen to have. */
const MIN_CLOSEST = 0.15;
const MIN_LEAD = -0.1;
const MAX_LEAD = 0.15;

/** Two probabilities about a paragraph, 0 to 1, by logistic regression. */
export interface Likelihoods {
  /** That it answers. */
  readonly confidence: number;
  /** That it is about what is asked, even if it does not answer. By words alone, that cannot be told from the confidence. */
  readonly relevance: number;
}

/** @param ranked best first @param at the paragraph's position */
export function likelihoodsIn(
  question: ParsedQuestion,
  ranked: readonly RankedParagraph[],
  at: number,
): Likelihoods {
  const one = ranked[at];
  if (one === undefined) return { confidence: 0, relevance: 0 };
  const features = meaningConfidenceFeatures(question, ranked, at);
  if (features === undefined) {
    const bias = confidenceBiases[question.language.code] ?? otherLanguagesBias;
    const confidence = logistic(bias + weightedSum(confidenceWeights, confidenceFeatures(question, one)));
    return { confidence, relevance: confidence };
  }
  return {
    confidence: logistic(answerBias + weightedSum(answerWeights, features)),
    relevance: isUnrelated(question, features)
      ? 0
      : logistic(relevanceBias + weightedSum(relevanceWeights, features)),
  };
}

/** Without a keyword, a question asks about nothing; without a match, a low cosine is chance. */
function isUnrelated(
  { terms }: ParsedQuestion,
  { coverage, fuzzy, closest }: MeaningConfidenceFeatures,
): boolean {
  return terms.length === 0 || (coverage + fuzzy === 0 && closest < MIN_CLOSEST);
}

/** Undefined where meaning is not compared. */
export function meaningConfidenceFeatures(
  question: ParsedQuestion,
  ranked: readonly RankedParagraph[],
  at: number,
): MeaningConfidenceFeatures | undefined {
  const one = ranked[at];
  if (one?.meaning === undefined) return undefined;
  const { closest } = one.meaning;
  const first = ranked.slice(0, MAX_SURROUNDINGS).flatMap(({ meaning }) => meaning?.closest ?? []);
  const others = ranked
    .slice(0, MAX_SURROUNDINGS)
    .flatMap((other) => (other === one ? [] : (other.meaning?.closest ?? [])));
  return {
    ...confidenceFeatures(question, one),
    ...one.meaning,
    lead: Math.min(MAX_LEAD, Math.max(MIN_LEAD, closest - Math.max(0, ...others))),
    surroundings: first.reduce((sum, cosine) => sum + cosine, 0) / Math.max(1, first.length),
  };
}

function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
