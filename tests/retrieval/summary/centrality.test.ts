import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centrality } from '../../../src/retrieval/summary/centrality.ts';

describe('the centrality of sentences', () => {
  it('grows with the terms they share with others', () => {
    const [one = 0, two = 0, three = 0, aside = 1] = centrality([
      ['truce', 'aleppo', 'held'],
      ['truce', 'aleppo', 'broke'],
      ['truce', 'talk'],
      ['bread'],
    ]);
    expect(Math.min(one, two, three)).toBeGreaterThan(aside);
  });

  it('is the cosine similarity with the sum of all', () => {
    expect(centrality([['truce'], ['truce']])).toEqual([1, 1]);
    for (const score of centrality([['truce'], ['bread']])) expect(score).toBeCloseTo(Math.SQRT1_2, 12);
  });

  it('is between 0 and 1, is 0 without terms, and does not depend on the order of the sentences', () => {
    const terms = fc.array(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 8 }), (sentences) => {
        const scores = centrality(sentences);
        expect(scores).toHaveLength(sentences.length);
        scores.forEach((score, index) => {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
          if (sentences[index]?.length === 0) expect(score).toBe(0);
        });
        const moved = centrality(sentences.toReversed()).toReversed();
        moved.forEach((score, index) => {
          expect(score).toBeCloseTo(scores[index] ?? Number.NaN, 9);
        });
      }),
    );
  });
});
