import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeness } from '../../../src/retrieval/index/closeness.ts';
import { Vocabulary } from '../../../src/retrieval/index/vocabulary.ts';

const word = fc.stringMatching(/^[a-z]{1,12}$/u);

describe('two words', () => {
  it.each([
    ['invas', 'invad'],
    ['regierung', 'bundesregierung'],
    ['cavosoglu', 'cavusoglu'],
    ['cavusolu', 'cavusoglu'],
  ])('%s and %s are alike', (one, other) => {
    expect(closeness(one, other)).toBeGreaterThanOrEqual(0.4);
  });

  it.each([
    ['oil', 'soil'],
    ['talk', 'walk'],
    ['constitution', 'consumption'],
    ['rome', 'romania'],
  ])('%s and %s are not nearly the same', (one, other) => {
    expect(closeness(one, other)).toBeLessThan(0.7);
  });

  it('are as alike one way as the other, from 0 to 1, and 1 only when they are the same', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const close = closeness(one, other);
        expect(close).toBe(closeness(other, one));
        expect(close).toBeGreaterThanOrEqual(0);
        expect(close).toBeLessThanOrEqual(1);
        if (one !== other) expect(close).toBeLessThan(1);
      }),
    );
  });
});

describe('a vocabulary', () => {
  const vocabulary = new Vocabulary();
  for (const term of ['corridor', 'corrid', 'corrode', 'bundesregierung', '1998', '1999', 'us'])
    vocabulary.add(term);
  const similar = (term: string) => vocabulary.fuzzyMatches(term).map(({ id }) => vocabulary.termOf(id));

  it('numbers each term once', () => {
    const before = vocabulary.terms().length;
    expect(vocabulary.add('corridor')).toBe(vocabulary.idOf('corridor'));
    expect(vocabulary.terms().length).toBe(before);
  });

  it('knows which of its terms are like one, the closest first, and not the term itself', () => {
    expect(similar('corridor')).toEqual(['corrid']);
    expect(similar('regierung')).toEqual(['bundesregierung']);
  });

  it('takes no number and no short word for nearly another', () => {
    expect(similar('1997')).toEqual([]);
    expect(similar('uk')).toEqual([]);
  });

  it('knows nothing any more of terms that were released', () => {
    const letter = fc.constantFrom('a', 'b');
    const word = fc
      .tuple(fc.constantFrom('', 'x', 'xy'), letter, letter, letter, letter, fc.constantFrom('', 'q', 'z'))
      .map((parts) => parts.join('xa'));
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 20 }), fc.func(fc.boolean()), (words, leaves) => {
        const changed = new Vocabulary();
        for (const term of words) changed.add(term);
        const left = words.filter((term) => !leaves(term));
        for (const term of words) {
          changed.fuzzyMatches(term);
          if (leaves(term)) changed.release(changed.idOf(term) ?? -1);
        }
        const never = new Vocabulary();
        for (const term of left.toReversed()) never.add(term);
        const alike = (all: Vocabulary, term: string) =>
          all.fuzzyMatches(term).map(({ id, closeness }) => [all.termOf(id), closeness]);
        for (const term of words) {
          expect(alike(changed, term)).toEqual(alike(never, term));
          expect(changed.idOf(term) === undefined).toBe(leaves(term));
        }
      }),
    );
  });
});
