import type { ConfidenceFeatures, MeaningFeatures } from './confidence.ts';
import type { PassageFeatures } from './passage-features.ts';
import type { SentenceFeatures } from './pinpoint-sentence.ts';

/**
 * Weights of the features that rank paragraphs: 30 % learned by `npm run -s bench:learn`, 70 % learned before from questions about
 * encyclopedia articles, of which the former alone loses some. Only their proportions matter.
 */
export const passageWeights: Readonly<Record<keyof PassageFeatures, number>> = {
  bm25: 0.202,
  rareTerms: 1.084,
  names: 0.314,
  title: 0.488,
  titleOnly: 0.931,
  fuzzy: 0.365,
  denseSentence: 0.962,
  bestSentence: 0.166,
  proximity: 0.187,
  bigrams: 0.217,
  answerKindGap: -0.166,
  definition: 0.112,
};

/**
 * Weights of the features that rank sentences, learned from questions about encyclopedia articles by `npm run -s bench:learn`, except
 * `definition` (0.1 with all questions). Only their proportions matter.
 */
export const sentenceWeights: Readonly<Record<keyof SentenceFeatures, number>> = {
  matched: 0.205,
  distinctive: 0.203,
  preceding: 0.139,
  bigrams: 0.02,
  stopWords: 0.094,
  answerKind: 0.118,
  definition: 0.03,
};

/**
 * Coefficients of the confidence in a paragraph, learned by `npm run -s bench:learn`. Exception: `unknownName`, which is
 * near 0 in the development questions, is set so that questions about unknown names are refused; and `withoutNames` is set
 * higher than learned (-1.9), so that small letters alone make no refusal.
 */
export const confidenceWeights: Readonly<Record<keyof ConfidenceFeatures, number>> = {
  coverage: 5.332,
  rareTerms: 0.596,
  fuzzy: 2.849,
  bestSentence: 3.769,
  proximity: 0.855,
  missingNames: -3.3,
  unknownTerms: 1.345,
  unknownName: -1,
  bigrams: 1.629,
  logSize: -0.649,
  brevity: -3.761,
  kindPresent: 0.023,
  kindMissing: -1.677,
  definition: 0.298,
  withoutNames: -1.4,
};

/**
 * Coefficients that correct the confidence by words where meaning is compared, and their intercept: learned from the cases of
 * `npm run -s bench:learn-meaning` without those of SelQA.
 */
export const meaningWeights: Readonly<Record<keyof MeaningFeatures, number>> = {
  words: 0.57,
  closest: 2.16,
  lead: 8.9,
};
export const meaningBias = -1.09;

/**
 * Intercepts of the confidence by language, learned by `npm run -s bench:learn`: in languages with many word forms and
 * compounds, an answer matches less of its question. Higher answers more and refuses less.
 */
export const confidenceBiases: Readonly<Record<string, number>> = {
  en: -2.726,
  de: -0.367,
  es: -2.39,
  ru: -2.037,
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
