import type { IndexedParagraph } from '../index/shelf.ts';
import type { Asked } from './asked.ts';
import type { Hit } from './hits.ts';

/** What the hits of one sentence come to. */
export interface SentenceScore {
  /** Summed weight of the asked terms that it has, each once. */
  readonly exact: number;
  /** The same with terms that are written alike, by their closeness. */
  readonly similar: number;
  /** In terms. */
  readonly length: number;
  /** For each asked term, the closest that the sentence has: 0 to 1. */
  readonly closeness: readonly number[];
}

export function scoreSentences(
  asked: Asked,
  { sentenceEnds }: IndexedParagraph,
  hits: readonly Hit[],
): SentenceScore[] {
  const scores = Array.from(sentenceEnds, (end, sentence) => ({
    exact: 0,
    similar: 0,
    length: end - (sentenceEnds[sentence - 1] ?? 0),
    closeness: new Array<number>(asked.terms.length).fill(0),
  }));
  for (const hit of hits) {
    const score = scores[hit.sentence];
    const before = score?.closeness[hit.asked] ?? 0;
    if (score === undefined || hit.closeness <= before) continue;
    const weight = asked.terms[hit.asked]?.weight ?? 0;
    score.closeness[hit.asked] = hit.closeness;
    score.similar += (hit.closeness - before) * weight;
    if (hit.closeness === 1) score.exact += weight;
  }
  return scores;
}
