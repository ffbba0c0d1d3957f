import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  shorten,
  shortenAround,
  shortenAtWord,
  wholeGraphemes,
  wholeWords,
} from '../../src/domain/shorten.ts';

/** Characters whose code units belong together, next to ones that stand alone. */
const PIECES = [
  'a',
  ' ',
  '—',
  '👍',
  '👍🏽',
  '👩‍👩‍👧‍👦',
  '🇹🇷',
  'e\u0301',
  'ग्रा',
  '각',
  '\u0301',
  '\u200d',
  '\r\n',
];

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const max = fc.integer({ min: 1, max: 60 });

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The offsets at which the text can be cut. */
function boundaries(of: string): Set<number> {
  return new Set([...Array.from(segmenter.segment(of), ({ index }) => index), of.length]);
}

/** Asserts that the text was kept, or cut between two grapheme clusters and marked. */
function expectShortened(short: string, from: string, limit: number): void {
  expect(short.length).toBeLessThanOrEqual(limit);
  expect(short.isWellFormed()).toBe(true);
  if (from.length <= limit) {
    expect(short).toBe(from);
    return;
  }
  const kept = short.slice(0, -1);
  expect(short.endsWith('…')).toBe(true);
  expect(from.startsWith(kept)).toBe(true);
  expect(boundaries(from)).toContain(kept.length);
}

describe('a shortened text', () => {
  it('fits, begins like the original, and splits no character', () => {
    fc.assert(fc.property(text, max, (from, limit) => expectShortened(shorten(from, limit), from, limit)));
  });

  it('is as long as whole characters allow', () => {
    fc.assert(
      fc.property(text, max, (from, limit) => {
        const longest = Math.max(...[...boundaries(from)].filter((offset) => offset <= limit));
        expect(wholeGraphemes(from, limit)).toBe(from.slice(0, longest));
      }),
    );
  });

  it('keeps emoji and letters with marks whole', () => {
    expect(shorten('ab👩‍👩‍👧‍👦cd', 10)).toBe('ab…');
    expect(shorten('ab👍🏽cdef', 7)).toBe('ab👍🏽…');
    expect(shorten('Cafe\u0301 au lait', 5)).toBe('Caf…');
    expect(shorten('🇹🇷🇸🇾🇷🇺', 9)).toBe('🇹🇷🇸🇾…');
    expect(shorten(`a${'\u0301'.repeat(200)}`, 10)).toBe('…');
  });

  it('has at most 100 characters where no limit is given', () => {
    expect(shorten('x'.repeat(100))).toBe('x'.repeat(100));
    expect(shorten('x'.repeat(101))).toBe(`${'x'.repeat(99)}…`);
  });
});

describe('a text shortened at a word', () => {
  it('fits, begins like the original, and splits no character', () => {
    fc.assert(
      fc.property(text, max, (from, limit) => expectShortened(shortenAtWord(from, limit), from, limit)),
    );
  });

  it.each([
    ['The truce holds', 15, 'The truce holds'],
    ['The truce holds', 14, 'The truce…'],
    ['The truce holds', 10, 'The truce…'],
    ['The truce holds', 9, 'The…'],
    ['Ceasefire', 5, 'Ceas…'],
    ['👍🏽👍🏽👍🏽', 6, '👍🏽…'],
  ])('cuts %s to %i', (from, limit, short) => {
    expect(shortenAtWord(from, limit)).toBe(short);
  });

  it('has no ellipsis where the words are looked up again', () => {
    expect(wholeWords('The truce holds', 9)).toBe('The truce');
    expect(wholeWords('The truce holds', 8)).toBe('The');
    expect(wholeWords('Ceasefire', 4)).toBe('Ceas');
  });
});

describe('shortenAround', () => {
  it('keeps the part and as much on either side of it, between words', () => {
    const line = 'one two three four five six seven eight nine ten';
    const start = line.indexOf('six');
    expect(shortenAround(line, { start, end: start + 3 }, 24)).toBe('…five six seven eight…');
    expect(shortenAround(line, { start: 0, end: 3 }, 14)).toBe('one two…');
    expect(shortenAround(line, { start: line.indexOf('ten'), end: line.length }, 16)).toBe('…nine ten');
    expect(shortenAround('short', { start: 0, end: 5 }, 10)).toBe('short');
  });

  it('never exceeds its limit, and shows slices of the text only', () => {
    fc.assert(
      fc.property(
        text,
        fc.nat(40),
        fc.nat(10),
        fc.integer({ min: 4, max: 60 }),
        (of, from, length, limit) => {
          const start = Math.min(from, of.length);
          const short = shortenAround(of, { start, end: Math.min(of.length, start + length) }, limit);
          expect(short.length).toBeLessThanOrEqual(limit);
          expect(of).toContain(short.replace(/^…|…$/gu, ''));
        },
      ),
    );
  });
});
