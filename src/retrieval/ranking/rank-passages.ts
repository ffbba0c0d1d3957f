import { comparePassages } from '../../domain/passage.ts';
import type { IndexedParagraph, Shelf } from '../index/shelf.ts';
import type { Asked } from './asked.ts';
import { countHits, exactTerms, type Hit, hitsIn, type SoughtTerms, soughtTerms } from './hits.ts';
import { bm25, type PassageFeatures, passageFeatures } from './passage-features.ts';
import { passageWeights, weightedSum } from './weights.ts';

export interface RankedParagraph {
  readonly candidate: IndexedParagraph;
  readonly hits: readonly Hit[];
  readonly features: PassageFeatures;
  /** For ordering only: no scale, not comparable between questions. */
  readonly rank: number;
  /** 0 to 1: the share of the question's weight that the paragraph holds, word for word. */
  readonly coverage: number;
}

/** So many, the best by BM25, are looked at closely. */
const CLOSER_LOOK = 25;

/** Best first, ties by place; paragraphs that hold none of the terms, or only terms like them, come last or not at all. */
export function rankPassages(
  asked: Asked,
  candidates: readonly IndexedParagraph[],
  shelf: Shelf,
): RankedParagraph[] {
  const sought = soughtTerms(asked, shelf);
  return closerLook(asked, candidates, shelf, sought)
    .map(({ indexed, bm25 }) => {
      const hits = hitsIn(indexed, sought);
      const features = passageFeatures(asked, shelf, { indexed, bm25, hits });
      return {
        candidate: indexed,
        hits,
        features,
        rank: weightedSum(passageWeights, features),
        coverage: coverageOf(asked, hits),
      };
    })
    .sort((one, other) => other.rank - one.rank || comparePassages(one.candidate, other.candidate));
}

/** Those that are best by BM25. */
function closerLook(
  asked: Asked,
  candidates: readonly IndexedParagraph[],
  shelf: Shelf,
  sought: SoughtTerms,
) {
  const { averageLength } = shelf;
  const looked = candidates.flatMap((indexed) => {
    const counts = countHits(indexed, sought, asked);
    return counts === undefined ? [] : { indexed, bm25: bm25(asked, counts, indexed.length, averageLength) };
  });
  return looked
    .sort((one, other) => other.bm25 - one.bm25 || comparePassages(one.indexed, other.indexed))
    .slice(0, CLOSER_LOOK);
}

function coverageOf({ terms, weight }: Asked, hits: readonly Hit[]): number {
  let held = 0;
  for (const index of exactTerms(hits)) held += terms[index]?.weight ?? 0;
  return weight === 0 ? 0 : Math.min(1, held / weight);
}
