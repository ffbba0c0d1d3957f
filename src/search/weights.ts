import type { ConfidenceFeatures } from './confidence.ts';
import type { PassageFeatures } from './passage-features.ts';
import type { SentenceFeatures } from './pinpoint-sentence.ts';

/** How much each feature speaks for a paragraph; learned by `npm run -s bench:learn`. */
export const passageWeights: Readonly<Record<keyof PassageFeatures, number>> = {
  bm25: 0.245,
  telling: 0.956,
  names: 0.334,
  title: 0.582,
  titleFills: 0.907,
  similar: 0.367,
  sentence: 1.02,
  bestSentence: 0.195,
  adjacent: 0.305,
  near: 0.167,
  kindGap: -0.152,
};

/** How much each feature speaks for a sentence; learned by `npm run -s bench:learn`. */
export const sentenceWeights: Readonly<Record<keyof SentenceFeatures, number>> = {
  held: 0.195,
  dense: 0.42,
  distinct: 0.181,
  before: 0.167,
  after: 0.077,
  kind: 0.118,
};

/**
 * How each feature moves the confidence in a paragraph; learned by `npm run -s bench:learn`, but for `strange`, which the
 * questions there leave near 0: a question about a name that is not there is refused rather than guessed at.
 */
export const confidenceWeights: Readonly<Record<keyof ConfidenceFeatures, number>> = {
  covered: 4.519,
  telling: -0.296,
  similar: 3.426,
  sentence: 3.79,
  near: 3.806,
  namesMissing: -4.029,
  unknown: 0.071,
  strange: -1,
  few: -3.083,
};

/**
 * How sure to be before anything is known, by language: where words have many forms and compounds, an answer holds less
 * of a question. Learned by `npm run -s bench:learn`; other languages get the mean of those that are not English.
 */
export const confidenceBiases: Readonly<Record<string, number>> = {
  en: -3.192,
  de: -0.092,
  es: -1.96,
  ru: -1.847,
};
export const otherLanguagesBias = -1.3;
