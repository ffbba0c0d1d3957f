import type { ConfidenceFeatures } from './confidence.ts';
import type { PassageFeatures } from './passage-features.ts';
import type { SentenceFeatures } from './pinpoint-sentence.ts';

/** How much each feature speaks for a paragraph; learned by `npm run -s bench:learn`. */
export const passageWeights: Readonly<Record<keyof PassageFeatures, number>> = {
  bm25: 0.207,
  telling: 1.071,
  names: 0.348,
  title: 0.558,
  titleFills: 0.938,
  similar: 0.377,
  sentence: 0.939,
  bestSentence: 0.172,
  adjacent: 0.125,
  near: 0.147,
  pairs: 0.213,
  kindGap: -0.146,
};

/** How much each feature speaks for a sentence; learned by `npm run -s bench:learn`. */
export const sentenceWeights: Readonly<Record<keyof SentenceFeatures, number>> = {
  held: 0.147,
  dense: 0.54,
  distinct: 0.171,
  before: 0.166,
  after: 0.082,
  pairs: 0.015,
  little: 0.104,
  kind: 0.125,
};

/**
 * How each feature moves the confidence in a paragraph; learned by `npm run -s bench:learn`, but for `strange`, which the
 * questions there leave near 0: a question about a name that is not there is refused rather than guessed at.
 */
export const confidenceWeights: Readonly<Record<keyof ConfidenceFeatures, number>> = {
  covered: 4.868,
  telling: 0.926,
  similar: 3.51,
  sentence: 4.539,
  near: 2.198,
  namesMissing: -4.57,
  unknown: 0.884,
  strange: -1,
  pairs: 2.219,
  size: -0.741,
  few: -4.245,
};

/**
 * How sure to be before anything is known, by language: where words have many forms and compounds, an answer holds less
 * of a question. Learned by `npm run -s bench:learn`; other languages get the mean of those that are not English.
 */
export const confidenceBiases: Readonly<Record<string, number>> = {
  en: -2.921,
  de: -0.048,
  es: -2.318,
  ru: -1.91,
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
