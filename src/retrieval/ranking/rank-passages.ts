import { comparePassages } from '../../domain/passage.ts';
import type { IndexedParagraph } from '../index/indexed-paragraph.ts';
import type { Shelf } from '../index/shelf.ts';
import { bm25 } from './bm25.ts';
import { countHits, exactTerms, type Hit, hitsIn } from './hits.ts';
import type { ParsedQuestion } from './parse-question.ts';
import { type PassageFeatures, passageFeatures } from './passage-features.ts';
import { type SoughtTerms, soughtTerms } from './sought-terms.ts';
import { passageWeights, weightedSum } from './weights.ts';

export interface RankedParagraph {
  readonly candidate: IndexedParagraph;
  readonly hits: readonly Hit[];
  readonly features: PassageFeatures;
  /** For ordering only: without a scale, not comparable between questions. */
  readonly rank: number;
  /** Share of the question's weight with exact hits, 0 to 1. */
  readonly coverage: number;
}

/**
 * Number of BM25 candidates that get full feature scoring. Higher may raise precision and takes longer; 10 to 50 are
 * usual.
 */
const MAX_SCORED = 25;

/** Ranks the candidates with hits, best first, ties in reading order. */
export function rankPassages(
  question: ParsedQuestion,
  candidates: readonly IndexedParagraph[],
  shelf: Shelf,
): RankedParagraph[] {
  const sought = soughtTerms(question, shelf);
  return bestByBm25(question, candidates, shelf, sought)
    .map(({ indexed, bm25 }) => {
      const hits = hitsIn(indexed, sought);
      const features = passageFeatures(question, shelf, { indexed, bm25, hits });
      return {
        candidate: indexed,
        hits,
        features,
        rank: weightedSum(passageWeights, features),
        coverage: coverageOf(question, hits),
      };
    })
    .sort((one, other) => other.rank - one.rank || comparePassages(one.candidate, other.candidate));
}

function bestByBm25(
  question: ParsedQuestion,
  candidates: readonly IndexedParagraph[],
  { averageLength }: Shelf,
  sought: SoughtTerms,
) {
  const scored = candidates.flatMap((indexed) => {
    const counts = countHits(indexed, sought, question);
    return counts === undefined
      ? []
      : { indexed, bm25: bm25(question, counts, indexed.length, averageLength) };
  });
  return scored
    .sort((one, other) => other.bm25 - one.bm25 || comparePassages(one.indexed, other.indexed))
    .slice(0, MAX_SCORED);
}

function coverageOf({ terms, weight }: ParsedQuestion, hits: readonly Hit[]): number {
  let matched = 0;
  for (const index of exactTerms(hits)) matched += terms[index]?.weight ?? 0;
  return weight === 0 ? 0 : Math.min(1, matched / weight);
}
