import { comparePlaces } from '../domain/passage.ts';
import type { IndexedParagraph, Statistics } from './shelf.ts';

export interface RankedParagraph {
  readonly candidate: IndexedParagraph;
  /** For ordering only: no scale, not comparable between questions. */
  readonly rank: number;
  /** 0 to 1: the share of the question's weight that the paragraph holds. */
  readonly coverage: number;
}

/** How fast a term's repetitions saturate, and how much long paragraphs are held back (BM25's k1 and b). */
const SATURATION = 0.9;
const LENGTH_NORM = 0.4;
/** Added for two neighbouring terms of the question that stand side by side in a sentence, times the weaker's weight. */
const PAIR_BONUS = 0.4;
/** How many terms apart still counts as side by side. */
const PAIR_REACH = 2;
/** Added for the weight that the best sentence holds alone: an answer stands in one sentence. */
const SENTENCE_BONUS = 0.3;

/** The question's terms in its order, each with how telling it is. */
export type WeightedTerms = ReadonlyMap<string, number>;

/** Best first, ties by place; paragraphs that hold none of the terms are left out. */
export function rankPassages(
  weights: WeightedTerms,
  candidates: readonly IndexedParagraph[],
  { averageLength }: Pick<Statistics, 'averageLength'>,
): RankedParagraph[] {
  return candidates
    .flatMap((candidate) => rankOne(weights, candidate, averageLength) ?? [])
    .sort((one, other) => other.rank - one.rank || comparePlaces(one.candidate, other.candidate));
}

function rankOne(
  weights: WeightedTerms,
  candidate: IndexedParagraph,
  averageLength: number,
): RankedParagraph | undefined {
  const counts = countTerms(candidate.sentences, weights);
  if (counts.size === 0) return undefined;
  const norm = SATURATION * (1 - LENGTH_NORM + (LENGTH_NORM * candidate.length) / averageLength);
  let rank = 0;
  let covered = 0;
  for (const [term, count] of counts) {
    const weight = weights.get(term) ?? 0;
    covered += weight;
    rank += (weight * count * (SATURATION + 1)) / (count + norm);
  }
  const best = Math.max(...candidate.sentences.map((sentence) => sentenceWeight(sentence, weights)));
  rank += SENTENCE_BONUS * best + PAIR_BONUS * pairWeight(candidate.sentences, weights);
  return { candidate, rank, coverage: covered / sum(weights.values()) };
}

/** The summed weight of the asked terms that the sentence holds, each once. */
export function sentenceWeight(sentence: readonly string[], weights: WeightedTerms): number {
  return sum([...new Set(sentence)].map((term) => weights.get(term) ?? 0));
}

function countTerms(sentences: readonly (readonly string[])[], weights: WeightedTerms): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const term of sentence) if (weights.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function pairWeight(sentences: readonly (readonly string[])[], weights: WeightedTerms): number {
  const terms = [...weights];
  return sum(
    terms.slice(1).map(([second, weight], index) => {
      const [first, weightOfFirst] = terms[index] ?? [second, 0];
      const together = sentences.some((sentence) => standTogether(sentence, first, second));
      return together ? Math.min(weightOfFirst, weight) : 0;
    }),
  );
}

function standTogether(sentence: readonly string[], first: string, second: string): boolean {
  return sentence.some(
    (term, index) =>
      term === first &&
      sentence.slice(Math.max(0, index - PAIR_REACH), index + 1 + PAIR_REACH).includes(second),
  );
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
