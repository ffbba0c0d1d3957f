import type { ConfidenceFeatures } from './confidence.ts';
import type { PassageFeatures } from './passage-features.ts';
import type { SentenceFeatures } from './pinpoint-sentence.ts';

/** Weights of the features that rank paragraphs, learned by `npm run -s bench:learn`. Only their proportions matter. */
export const passageWeights: Readonly<Record<keyof PassageFeatures, number>> = {
  bm25: 0.201,
  rareTerms: 1.056,
  names: 0.354,
  title: 0.554,
  titleOnly: 0.923,
  fuzzy: 0.378,
  denseSentence: 0.936,
  bestSentence: 0.17,
  proximity: 0.208,
  bigrams: 0.227,
  answerKindGap: -0.146,
};

/** Weights of the features that rank sentences, learned by `npm run -s bench:learn`. Only their proportions matter. */
export const sentenceWeights: Readonly<Record<keyof SentenceFeatures, number>> = {
  matched: 0.205,
  distinctive: 0.203,
  preceding: 0.139,
  bigrams: 0.02,
  stopWords: 0.094,
  answerKind: 0.118,
};

/**
 * Coefficients of the confidence in a paragraph, learned by `npm run -s bench:learn`. Exception: `unknownName`, which is
 * near 0 in the development questions, is set so that questions about unknown names are refused.
 */
export const confidenceWeights: Readonly<Record<keyof ConfidenceFeatures, number>> = {
  coverage: 4.915,
  rareTerms: 0.878,
  fuzzy: 3.612,
  bestSentence: 4.504,
  proximity: 2.197,
  missingNames: -4.584,
  unknownTerms: 0.874,
  unknownName: -1,
  bigrams: 2.22,
  logSize: -0.741,
  brevity: -4.229,
};

/**
 * Intercepts of the confidence by language, learned by `npm run -s bench:learn`: in languages with many word forms and
 * compounds, an answer matches less of its question. Higher answers more and refuses less.
 */
export const confidenceBiases: Readonly<Record<string, number>> = {
  en: -2.917,
  de: -0.048,
  es: -2.32,
  ru: -1.907,
};

/** Mean of the learned intercepts without English. */
export const otherLanguagesBias = -1.4;

/** The features, each times its weight, summed. */
export function weightedSum<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  features: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name of Object.keys(weights) as Name[]) sum += weights[name] * features[name];
  return sum;
}
