import type { IndexedParagraph } from '../index/indexed-paragraph.ts';
import type { Hit } from './hits.ts';
import type { ParsedQuestion } from './parse-question.ts';

/** A sentence's hits, summed up. */
export interface SentenceScore {
  /** Summed weight of the question's terms with an exact hit, each once. */
  readonly exact: number;
  /** Like `exact`, with fuzzy hits added in proportion to their closeness. */
  readonly fuzzy: number;
  /** In content words. */
  readonly length: number;
  /** For each of the question's terms, the closeness of its best hit; 0 without one. */
  readonly closeness: readonly number[];
}

export function scoreSentences(
  question: ParsedQuestion,
  { sentenceEnds }: IndexedParagraph,
  hits: readonly Hit[],
): SentenceScore[] {
  const scores = Array.from(sentenceEnds, (end, sentence) => ({
    exact: 0,
    fuzzy: 0,
    length: end - (sentenceEnds[sentence - 1] ?? 0),
    closeness: new Array<number>(question.terms.length).fill(0),
  }));
  for (const { term, sentence, closeness } of hits) {
    const score = scores[sentence];
    const before = score?.closeness[term] ?? 0;
    if (score === undefined || closeness <= before) continue;
    const weight = question.terms[term]?.weight ?? 0;
    score.closeness[term] = closeness;
    score.fuzzy += (closeness - before) * weight;
    if (closeness === 1) score.exact += weight;
  }
  return scores;
}
