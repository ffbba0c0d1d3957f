import type { Asked } from './asked.ts';
import { exactTerms } from './hits.ts';
import type { RankedParagraph } from './rank-passages.ts';
import { confidenceBiases, confidenceWeights, otherLanguagesBias, weightedSum } from './weights.ts';

/** What tells an answer from what only comes nearest; where nothing else is said, shares of the question's weight. */
export interface ConfidenceFeatures {
  /** What the paragraph and its article's title hold, word for word. */
  readonly covered: number;
  /** The same, telling terms counting twice. */
  readonly telling: number;
  /** What it holds in another form only. */
  readonly similar: number;
  /** What its best sentence holds alone. */
  readonly sentence: number;
  /** How closely these words stand together. */
  readonly near: number;
  /** Names and numbers of the question that it lacks. */
  readonly namesMissing: number;
  /** What no paragraph that was asked has. */
  readonly unknown: number;
  /** 1 when one of its names or numbers stands nowhere in what was asked, else 0. */
  readonly strange: number;
  /** One by the number of the question's terms: of one word that is found, little follows. */
  readonly few: number;
  /** Words that follow one another in the question and in a sentence. */
  readonly pairs: number;
  /** The decimal logarithm of how many paragraphs could be found: among many, more look like an answer. */
  readonly size: number;
}

/** In paragraphs: what the development files have, so that nothing is said of libraries beyond what was learned. */
const FEWEST = 5;
const MOST = 1_000;

export function confidenceFeatures(
  asked: Asked,
  { features, coverage, hits }: RankedParagraph,
): ConfidenceFeatures {
  const share = (weight: number) => (asked.weight === 0 ? 0 : weight / asked.weight);
  const sum = (value: (term: Asked['terms'][number], index: number) => number) =>
    asked.terms.reduce((total, term, index) => total + value(term, index), 0);
  const exact = exactTerms(hits);
  const squares = sum(({ weight }) => (weight * weight) / Math.max(asked.weight, Number.MIN_VALUE));
  return {
    covered: coverage + share(features.titleFills),
    telling: squares === 0 ? 0 : features.telling / squares,
    similar: share(features.similar),
    sentence: share(features.bestSentence),
    near: share(features.near),
    namesMissing: share(sum(({ named, weight }, index) => (named && !exact.has(index) ? weight : 0))),
    unknown: share(sum(({ known, weight }) => (known ? 0 : weight))),
    strange: asked.terms.some(({ named, known }) => named && !known) ? 1 : 0,
    pairs: share(features.pairs),
    size: Math.log10(Math.min(Math.max(asked.paragraphs, FEWEST), MOST)),
    few: asked.terms.length === 0 ? 1 : 1 / asked.terms.length,
  };
}

/** How likely it is, 0 to 1, that the paragraph answers: a logistic regression over the features. */
export function confidenceIn(asked: Asked, ranked: RankedParagraph): number {
  const bias = confidenceBiases[asked.language.code] ?? otherLanguagesBias;
  const sum = bias + weightedSum(confidenceWeights, confidenceFeatures(asked, ranked));
  return 1 / (1 + Math.exp(-sum));
}
