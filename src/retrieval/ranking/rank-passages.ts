import { comparePassages } from '../../domain/passage.ts';
import type { IndexedParagraph } from '../index/indexed-paragraph.ts';
import type { Shelf } from '../index/shelf.ts';
import { bm25 } from './bm25.ts';
import { countHits, exactTerms, type Hit, hitsIn } from './hits.ts';
import { type MeaningFeatures, meaningFeatures } from './meaning-features.ts';
import type { ParsedQuestion } from './parse-question.ts';
import { type PassageFeatures, passageFeatures } from './passage-features.ts';
import type { Similarities } from './similarity.ts';
import { type SoughtTerms, soughtTerms } from './sought-terms.ts';
import { meaningRankWeights, passageWeights, weightedSum } from './weights.ts';

export interface RankedParagraph {
  readonly candidate: IndexedParagraph;
  readonly hits: readonly Hit[];
  readonly features: PassageFeatures;
  /** For ordering only: without a scale, not comparable between questions. */
  readonly rank: number;
  /** Share of the question's weight with exact hits, 0 to 1. */
  readonly coverage: number;
  /** Cosines of its sentences; undefined where meaning is not compared. */
  readonly cosines: readonly number[] | undefined;
  /** Undefined where meaning is not compared. */
  readonly meaning: MeaningFeatures | undefined;
}

/** What is ranked: candidates for their words, and more for their meaning. */
export interface Candidates {
  readonly byWords: readonly IndexedParagraph[];
  readonly byMeaning?: readonly IndexedParagraph[];
  readonly similarities?: Similarities | undefined;
}

/**
 * Number of BM25 candidates that get full feature scoring. Higher may raise precision and takes longer; 10 to 50 are
 * usual.
 */
const MAX_SCORED = 25;

/** Ranks the candidates that have hits or are close in meaning, best first, ties in reading order. */
export function rankPassages(
  question: ParsedQuestion,
  { byWords, byMeaning = [], similarities }: Candidates,
  shelf: Shelf,
): RankedParagraph[] {
  const sought = soughtTerms(question, shelf);
  const best = bestByBm25(question, byWords, shelf, sought);
  const found = new Set(best.map(({ indexed }) => indexed));
  const added = byMeaning.filter((indexed) => !found.has(indexed));
  const scored = [...best, ...added.map((indexed) => scoreByWords(question, indexed, shelf, sought))];
  const ranked = scored.map(({ indexed, bm25 = 0 }) => {
    const hits = hitsIn(indexed, sought);
    const features = passageFeatures(question, shelf, { indexed, bm25, hits });
    const similarity = similarities?.of(indexed.article.id, indexed.index);
    return {
      candidate: indexed,
      hits,
      features,
      rank: weightedSum(passageWeights, features),
      coverage: coverageOf(question, hits),
      cosines: similarity?.sentences,
      meaning: similarity && meaningFeatures(question, indexed, hits, similarity),
    };
  });
  return withMeaning(question, ranked).sort(
    (one, other) => other.rank - one.rank || comparePassages(one.candidate, other.candidate),
  );
}

/** Adds meaning to the ranks by words; where it is not known yet, the mean of the others. */
function withMeaning(question: ParsedQuestion, ranked: readonly RankedParagraph[]): RankedParagraph[] {
  const sums = ranked.map(({ meaning }) => meaning && weightedSum(meaningRankWeights, meaning));
  const known = sums.filter((sum) => sum !== undefined);
  const mean = known.reduce((total, sum) => total + sum, 0) / Math.max(1, known.length);
  const unit = question.weight || 1;
  return ranked.map((one, at) => ({ ...one, rank: one.rank + unit * (sums[at] ?? mean) }));
}

function bestByBm25(
  question: ParsedQuestion,
  candidates: readonly IndexedParagraph[],
  shelf: Shelf,
  sought: SoughtTerms,
) {
  return candidates
    .flatMap((candidate) => {
      const { indexed, bm25 } = scoreByWords(question, candidate, shelf, sought);
      return bm25 === undefined ? [] : { indexed, bm25 };
    })
    .sort((one, other) => other.bm25 - one.bm25 || comparePassages(one.indexed, other.indexed))
    .slice(0, MAX_SCORED);
}

/** Without a score if the paragraph has no hit. */
function scoreByWords(
  question: ParsedQuestion,
  indexed: IndexedParagraph,
  { averageLength }: Shelf,
  sought: SoughtTerms,
): { readonly indexed: IndexedParagraph; readonly bm25?: number } {
  const counts = countHits(indexed, sought, question);
  return counts === undefined
    ? { indexed }
    : { indexed, bm25: bm25(question, counts, indexed.length, averageLength) };
}

function coverageOf({ terms, weight }: ParsedQuestion, hits: readonly Hit[]): number {
  let matched = 0;
  for (const index of exactTerms(hits)) matched += terms[index]?.weight ?? 0;
  return weight === 0 ? 0 : Math.min(1, matched / weight);
}
