import { describe, expect, it } from 'vitest';
import { quantize } from '../../src/meaning/quantize.ts';
import { VectorTable } from '../../src/meaning/vector-table.ts';

const DIMENSIONS = 64;

/** Deterministic, with a length of 1. */
function unit(seed: number, like?: Float32Array): Float32Array {
  const made = Float32Array.from(
    { length: DIMENSIONS },
    (_, at) => ((Math.sin(seed * 12.9898 + at * 78.233) * 43_758.5453) % 1) + 20 * (like?.[at] ?? 0),
  );
  const length = Math.hypot(...made);
  return made.map((value) => value / length);
}

/** An article with one paragraph of two sentences for each pair. */
function article(id: string, paragraphs: number) {
  const sentence = { start: 0, end: 1 };
  const made = Array.from({ length: paragraphs }, (_, index) => ({
    ...sentence,
    number: index + 1,
    sentences: [sentence, sentence],
  }));
  return { id, paragraphs: made };
}

function quantized(vectors: readonly Float32Array[]): Int8Array {
  return quantize(vectors) ?? new Int8Array();
}

describe('quantized vectors', () => {
  it('keep their cosines within 0.01', () => {
    const table = new VectorTable();
    const vectors = Array.from({ length: 40 }, (_, seed) => unit(seed));
    table.set(article('a', 20), 'en', quantized(vectors));
    const question = unit(3.5);
    const exact = vectors.map((vector) =>
      vector.reduce((sum, value, at) => sum + value * (question[at] ?? 0), 0),
    );
    const found = Array.from({ length: 20 }, (_, index) =>
      table.similarityOf({ articleId: 'a', index }, question),
    );
    for (const [index, cosine] of found.flatMap((similarity) => similarity?.sentences ?? []).entries())
      expect(Math.abs(cosine - (exact[index] ?? 2))).toBeLessThan(0.01);
  });

  it('are compared two by two, and as a whole', () => {
    const table = new VectorTable();
    const [one, other] = [unit(1), unit(2)];
    table.set(article('a', 1), 'en', quantized([one, other]));
    const sum = one.map((value, at) => value + (other[at] ?? 0));
    const length = Math.hypot(...sum);
    const question = sum.map((value) => value / length);
    const similarity = table.similarityOf({ articleId: 'a', index: 0 }, question);
    expect(similarity?.pairs).toEqual([expect.closeTo(1, 2)]);
    expect(similarity?.whole).toBeCloseTo(1, 2);
    for (const cosine of similarity?.sentences ?? []) expect(cosine).toBeLessThan(0.99);
  });

  it('of length 0 are close to nothing', () => {
    const table = new VectorTable();
    table.set(article('a', 1), 'en', new Int8Array(2 * DIMENSIONS));
    const similarity = table.similarityOf({ articleId: 'a', index: 0 }, unit(1));
    expect(similarity).toEqual({ sentences: [0, 0], pairs: [0], whole: 0 });
  });

  it.each([
    ['of unequal lengths', [new Float32Array([1, 2]), new Float32Array([1])]],
    ['with NaN', [new Float32Array([1, Number.NaN])]],
    ['with infinity', [new Float32Array([Number.POSITIVE_INFINITY, 1])]],
  ])('are not made of vectors %s', (_, vectors) => {
    expect(quantize(vectors)).toBeUndefined();
  });
});

describe('the nearest paragraphs', () => {
  it.each([10, 400])('are found in %d articles', (articles) => {
    const table = new VectorTable();
    const question = unit(0.5);
    for (let index = 0; index < articles; index += 1) {
      const vectors = Array.from({ length: 20 }, (_, at) =>
        unit(index * 20 + at, index === 7 && at === 13 ? question : undefined),
      );
      table.set(article(`a${index}`, 10), 'en', quantized(vectors));
    }
    expect(table.nearest(question, 3, 'en')).toHaveLength(3);
    expect(table.nearest(question, 3, 'en')[0]).toEqual({ articleId: 'a7', index: 6 });
    expect(table.nearest(question, 1, 'en', 'a8')[0]?.articleId).toBe('a8');
    expect(table.nearest(question, 3, 'de')).toEqual([]);
    table.delete('a7');
    expect(table.nearest(question, 1, 'en')[0]?.articleId).not.toBe('a7');
    expect(table.similarityOf({ articleId: 'a7', index: 6 }, question)).toBeUndefined();
  });

  it('are none for a vector of another length', () => {
    const table = new VectorTable();
    table.set(article('a', 1), 'en', quantized([unit(1), unit(2)]));
    expect(table.nearest(new Float32Array([1]), 1, 'en')).toEqual([]);
    expect(table.similarityOf({ articleId: 'a', index: 0 }, new Float32Array([1]))).toBeUndefined();
  });

  it('free their memory with their article', () => {
    const table = new VectorTable();
    table.set(article('a', 1), 'en', quantized([unit(1), unit(2)]));
    expect(table.bytes).toBeLessThan(2 * (DIMENSIONS + DIMENSIONS / 8 + 5));
    table.delete('a');
    expect([table.bytes, table.isEmpty]).toEqual([0, true]);
  });
});
