import type { MeaningConfidenceFeatures } from './confidence.ts';
import type { ConfidenceFeatures } from './confidence-features.ts';
import type { MeaningFeatures } from './meaning-features.ts';
import type { PassageFeatures } from './passage-features.ts';
import type { SentenceFeatures } from './pinpoint-sentence.ts';

/**
 * Weights of the features that rank paragraphs: 30 % learned by `npm run -s bench:learn`, 70 % learned before from questions about
 * encyclopedia articles, of which the former alone loses some. Exception: `denseSentence`, little more than half of that, which
 * gains in every language. Only their proportions matter.
 */
export const passageWeights: Readonly<Record<keyof PassageFeatures, number>> = {
  bm25: 0.202,
  rareTerms: 1.084,
  names: 0.314,
  title: 0.488,
  titleOnly: 0.931,
  fuzzy: 0.365,
  denseSentence: 0.55,
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

/** Weight of a sentence's cosine beside `sentenceWeights`, as a share of the question's weight. Higher prefers meaning to words. */
export const sentenceCosineWeight = 0.34;

/**
 * Weights of meaning beside `passageWeights`, as shares of the question's weight, learned from the examples of
 * `npm run -s bench:learn-meaning`. Higher finds more answers in other words, and misplaces more that share the question's words.
 */
export const meaningRankWeights: Readonly<Record<keyof MeaningFeatures, number>> = {
  closest: 0.462,
  figure: 0.47,
  answering: 1.218,
  pair: 0.475,
  whole: 0.55,
};

/**
 * Coefficients of the confidence that a paragraph answers, where meaning is compared, and their intercept. Learned from the
 * examples of `npm run -s bench:learn-meaning`, by Newton's method to its end.
 */
export const answerWeights: Readonly<Record<keyof MeaningConfidenceFeatures, number>> = {
  coverage: 1.967,
  rareTerms: 1.58,
  fuzzy: 4.332,
  bestSentence: -1.18,
  proximity: 2.514,
  missingNames: 0.134,
  unknownTerms: -0.181,
  unknownName: -1.94,
  bigrams: 0.567,
  logSize: -0.479,
  kindPresent: -0.086,
  kindMissing: -1.754,
  definition: 0.41,
  withoutNames: -1.164,
  brevity: 0.817,
  closest: 5.449,
  figure: 0.993,
  answering: 2.692,
  pair: -4.91,
  whole: 6.108,
  lead: 2.687,
  surroundings: -3.98,
};
export const answerBias = -2.919;

/** Coefficients of the probability that a paragraph is about what is asked, and their intercept. Learned like `answerWeights`. */
export const relevanceWeights: Readonly<Record<keyof MeaningConfidenceFeatures, number>> = {
  coverage: 3.985,
  rareTerms: -1.826,
  fuzzy: 4.375,
  bestSentence: -1.481,
  proximity: 9.496,
  missingNames: -0.044,
  unknownTerms: -2.549,
  unknownName: -2.072,
  bigrams: 0.246,
  logSize: -1.116,
  kindPresent: -0.769,
  kindMissing: -1.275,
  definition: 0.236,
  withoutNames: 1.198,
  brevity: 1.778,
  closest: 4.434,
  figure: 1.202,
  answering: 5.042,
  pair: -3.752,
  whole: 8.725,
  lead: -2.141,
  surroundings: -4.879,
};
export const relevanceBias = -1.793;

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
