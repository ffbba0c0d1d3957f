import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, mayBeginWith, soundOf } from '../../src/retrieval/sound-alike.ts';
import { runs } from '../support/property-runs.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdeé'), minLength: 1, maxLength: 8 });

describe('the distance between two words', () => {
  it.each([
    ['lavrov', 'lavrov', 0],
    ['lavrov', 'lavro', 1],
    ['lavrov', 'larvov', 1],
    ['erdogan', 'ergodan', 2],
    ['putin', 'merkel', 3],
  ])('%s and %s: %i', (one, other, distance) => {
    expect(Math.min(3, editDistance(one, other, 2))).toBe(distance);
  });

  it('is symmetrical, and 0 for equal words only', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other, 20);
        expect(editDistance(other, one, 20)).toBe(distance);
        expect(distance === 0).toBe(one === other);
      }),
      runs(300),
    );
  });

  it('is 1 after any one slip', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(...'xyz'), (head, tail, letter) => {
        expect(editDistance(head + tail, head + letter + tail, 1)).toBe(1);
        expect(editDistance(`${head}${letter}q${tail}`, `${head}q${letter}${tail}`, 1)).toBe(1);
        expect(editDistance(`${head}w${tail}`, head + letter + tail, 1)).toBe(1);
      }),
      runs(300),
    );
  });

  it('is only looked for up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (one, other, max) => {
        const distance = editDistance(one, other, 20);
        expect(editDistance(one, other, max) > max).toBe(distance > max);
      }),
      runs(300),
    );
  });
});

it.each([
  ['lawrow', 'lavrov', 'lavroff'],
  ['selenskyj', 'zelensky', 'zelenskyy'],
  ['tschaikowski', 'tchaikovsky', 'chaikovskij'],
  ['poutin', 'putin', 'pootin'],
])('%s sounds as the others do', (...spellings) => {
  const [sound, ...others] = new Set(spellings.map(soundOf));
  expect(others).toEqual([]);
  for (const spelling of spellings) expect(mayBeginWith(sound?.[0] ?? '', spelling)).toBe(true);
});

it('any word may begin with the first sound it has', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcčçghijkpqstuwxyzšžéß'), minLength: 1 }), (word) => {
      expect(mayBeginWith(soundOf(word)[0] ?? '', word)).toBe(true);
    }),
    runs(500),
  );
});
