import type { ParsedQuestion } from './parse-question.ts';

/** Higher lets repeated words count more; 0.9 to 1.5 are usual. */
const K1 = 0.9;
/** How strongly long paragraphs are penalized, from 0 (not at all) to 1 (in proportion); 0.3 to 0.8 are usual. */
const B = 0.4;

/**
 * BM25 over the question's exact terms, cheap enough for every candidate.
 *
 * Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
 *
 * @param counts how often the paragraph contains each term
 * @param length of the paragraph, in content words, like `averageLength`
 */
export function bm25(
  question: ParsedQuestion,
  counts: readonly number[],
  length: number,
  averageLength: number,
): number {
  const norm = K1 * (1 - B + (B * length) / averageLength);
  let sum = 0;
  for (let term = 0; term < counts.length; term += 1) {
    const count = counts[term] ?? 0;
    if (count > 0) sum += ((question.terms[term]?.weight ?? 0) * count * (K1 + 1)) / (count + norm);
  }
  return sum;
}
