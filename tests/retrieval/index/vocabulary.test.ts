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
  ])('%s and %s are similar', (one, other) => {
    expect(closeness(one, other)).toBeGreaterThanOrEqual(0.4);
  });

  it.each([
    ['oil', 'soil'],
    ['talk', 'walk'],
    ['constitution', 'consumption'],
    ['rome', 'romania'],
  ])('%s and %s are not nearly equal', (one, other) => {
    expect(closeness(one, other)).toBeLessThan(0.7);
  });

  it('have a symmetric closeness from 0 to 1, and 1 only if they are equal', () => {
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
  const matches = (term: string) => vocabulary.fuzzyMatches(term).map(({ id }) => vocabulary.termOf(id));

  it('assigns one id to each term', () => {
    const before = vocabulary.terms().length;
    expect(vocabulary.add('corridor')).toBe(vocabulary.idOf('corridor'));
    expect(vocabulary.terms().length).toBe(before);
  });

  it('finds the fuzzy matches of a term, closest first, without the term itself', () => {
    expect(matches('corridor')).toEqual(['corrid']);
    expect(matches('regierung')).toEqual(['bundesregierung']);
  });

  it('has no fuzzy matches for numbers and short words', () => {
    expect(matches('1997')).toEqual([]);
    expect(matches('uk')).toEqual([]);
  });

  it('forgets released terms', () => {
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
        const matchesIn = (all: Vocabulary, term: string) =>
          all.fuzzyMatches(term).map(({ id, closeness }) => [all.termOf(id), closeness]);
        for (const term of words) {
          expect(matchesIn(changed, term)).toEqual(matchesIn(never, term));
          expect(changed.idOf(term) === undefined).toBe(leaves(term));
        }
      }),
    );
  });
});
