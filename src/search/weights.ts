import type { ConfidenceFeatures } from './confidence.ts';
import type { PassageFeatures } from './passage-features.ts';
import type { SentenceFeatures } from './pinpoint-sentence.ts';

/** How much each feature speaks for a paragraph; learned by `npm run -s bench:learn`. */
export const passageWeights: Readonly<Record<keyof PassageFeatures, number>> = {
  bm25: 0.225,
  telling: 1.009,
  names: 0.336,
  title: 0.559,
  titleFills: 0.928,
  similar: 0.376,
  sentence: 1.024,
  bestSentence: 0.189,
  adjacent: 0.303,
  near: 0.171,
  kindGap: -0.16,
};

/** How much each feature speaks for a sentence; learned by `npm run -s bench:learn`. */
export const sentenceWeights: Readonly<Record<keyof SentenceFeatures, number>> = {
  held: 0.189,
  dense: 0.441,
  distinct: 0.182,
  before: 0.166,
  after: 0.078,
  kind: 0.122,
};

/**
 * How each feature moves the confidence in a paragraph; learned by `npm run -s bench:learn`, but for `strange`, which the
 * questions there leave near 0: a question about a name that is not there is refused rather than guessed at.
 */
export const confidenceWeights: Readonly<Record<keyof ConfidenceFeatures, number>> = {
  covered: 4.573,
  telling: -0.401,
  similar: 3.247,
  sentence: 4.051,
  near: 3.486,
  namesMissing: -4.075,
  unknown: 0.04,
  strange: -1,
  few: -3.326,
};

/**
 * How sure to be before anything is known, by language: where words have many forms and compounds, an answer holds less
 * of a question. Learned by `npm run -s bench:learn`; other languages get the mean of those that are not English.
 */
export const confidenceBiases: Readonly<Record<string, number>> = {
  en: -3.149,
  de: 0.006,
  es: -1.998,
  ru: -1.854,
};
export const otherLanguagesBias = -1.3;

/** The features, each times its weight. */
export function weightedSum<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  features: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name of Object.keys(weights) as Name[]) sum += weights[name] * features[name];
  return sum;
}
