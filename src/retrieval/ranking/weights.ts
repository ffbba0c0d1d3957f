import type { ConfidenceFeatures } from './confidence.ts';
import type { PassageFeatures } from './passage-features.ts';
import type { SentenceFeatures } from './pinpoint-sentence.ts';

/** How much each feature speaks for a paragraph; learned by `npm run -s bench:learn`. */
export const passageWeights: Readonly<Record<keyof PassageFeatures, number>> = {
  bm25: 0.201,
  telling: 1.056,
  names: 0.354,
  title: 0.554,
  titleFills: 0.923,
  similar: 0.378,
  sentence: 0.936,
  bestSentence: 0.17,
  near: 0.208,
  pairs: 0.227,
  kindGap: -0.146,
};

/** How much each feature speaks for a sentence; learned by `npm run -s bench:learn`. */
export const sentenceWeights: Readonly<Record<keyof SentenceFeatures, number>> = {
  held: 0.205,
  distinct: 0.203,
  before: 0.139,
  pairs: 0.02,
  little: 0.094,
  kind: 0.118,
};

/**
 * How each feature moves the confidence in a paragraph; learned by `npm run -s bench:learn`, but for `strange`, which the
 * questions there leave near 0: a question about a name that is not there is refused rather than guessed at.
 */
export const confidenceWeights: Readonly<Record<keyof ConfidenceFeatures, number>> = {
  covered: 4.915,
  telling: 0.878,
  similar: 3.612,
  sentence: 4.504,
  near: 2.197,
  namesMissing: -4.584,
  unknown: 0.874,
  strange: -1,
  pairs: 2.22,
  size: -0.741,
  few: -4.229,
};

/**
 * How sure to be before anything is known, by language: where words have many forms and compounds, an answer holds less
 * of a question. Learned by `npm run -s bench:learn`; other languages get the mean of those that are not English.
 */
export const confidenceBiases: Readonly<Record<string, number>> = {
  en: -2.917,
  de: -0.048,
  es: -2.32,
  ru: -1.907,
};
export const otherLanguagesBias = -1.4;

/** The features, each times its weight. */
export function weightedSum<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  features: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name of Object.keys(weights) as Name[]) sum += weights[name] * features[name];
  return sum;
}
