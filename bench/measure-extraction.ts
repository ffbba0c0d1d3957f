import { quantile } from './figures.ts';
import { randomFrom } from './random.ts';

/** Comparison of an extracted body with the true one. */
export interface BodyScore {
  /** Shares of the extracted and of the true shingles that the other text has, 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  /** All words are equal. */
  readonly exact: boolean;
}

export interface ExtractionSummary {
  readonly pages: number;
  /** The harmonic mean of the mean precision and the mean recall. */
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of the pages whose words are all equal. */
  readonly exact: number;
}

const SHINGLE = 4;
/** Share of a paragraph's shingles in the true body below which the paragraph is foreign to it. */
const MIN_OWN_SHARE = 0.5;
/** Samples of the bootstrap. More narrow the interval's own error; 1,000 are usual. */
const SAMPLES = 1_000;

/**
 * Compares 4-gram shingles as multisets, as scrapinghub's article-extraction-benchmark does (`evaluate.py`).
 */
export function scoreBody(body: string, extracted: string): BodyScore {
  const [expected, found] = [wordsOf(body), wordsOf(extracted)];
  const [expectedCounts, foundCounts] = [countShingles(expected), countShingles(found)];
  let common = 0;
  for (const [shingle, count] of foundCounts) common += Math.min(count, expectedCounts.get(shingle) ?? 0);
  return {
    precision: common / sum(foundCounts),
    recall: common / sum(expectedCounts),
    exact: expected.length === found.length && expected.every((word, index) => word === found[index]),
  };
}

/** Number of paragraphs that have less than half of their shingles in the true body. */
export function countForeign(body: string, paragraphs: readonly string[]): number {
  const own = countShingles(wordsOf(body));
  const words = ` ${wordsOf(body).join(' ')} `;
  return paragraphs.filter((paragraph) => {
    const tokens = wordsOf(paragraph);
    if (tokens.length < SHINGLE) return !words.includes(` ${tokens.join(' ')} `);
    const shingles = shinglesOf(tokens);
    return shingles.filter((shingle) => own.has(shingle)).length < MIN_OWN_SHARE * shingles.length;
  }).length;
}

export function summarize(scores: readonly BodyScore[]): ExtractionSummary {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return {
    pages: scores.length,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    exact: mean(scores.map(({ exact }) => Number(exact))),
  };
}

/** The 95 % interval of F1, by resampling pages (Efron 1979, percentile bootstrap). */
export function f1Interval(scores: readonly BodyScore[]): readonly [number, number] {
  const random = randomFrom('bootstrap');
  const values = Array.from({ length: SAMPLES }, () => {
    const drawn = scores.map(() => scores[Math.floor(random() * scores.length)]);
    return summarize(drawn.filter((score) => score !== undefined)).f1;
  });
  return [quantile(values, 0.025), quantile(values, 0.975)];
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** A text of fewer than four words is one shingle. */
function shinglesOf(words: readonly string[]): string[] {
  const count = Math.max(1, words.length - SHINGLE + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + SHINGLE).join(' '));
}

function countShingles(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const shingle of shinglesOf(words)) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
}
