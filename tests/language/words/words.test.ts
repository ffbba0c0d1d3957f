import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, wordsOf } from '../../../src/language/words/words.ts';
import { paragraphText } from '../../support/texts.ts';

const foldedIn = (text: string): string[] => wordsOf(text).map(({ folded }) => folded);
const acronymsIn = (text: string): string[] =>
  wordsOf(text).flatMap(({ acronym, start, end }) => (acronym ? [text.slice(start, end)] : []));

describe('words', () => {
  it.each([
    ['in any case', 'Lavrov LAVROV lavrov', ['lavrov', 'lavrov', 'lavrov']],
    ['without punctuation', '(“Go!”), they—said…', ['go', 'they', 'said']],
    ['with either apostrophe', "Syria’s don't", ["syria's", "don't"]],
    ['without quotation marks around them', "‘quoted’ 'too'", ['quoted', 'too']],
    ['with or without the full stops of an abbreviation', 'the U.S. the US', ['the', 'us', 'the', 'us']],
    ['with their numbers ungrouped', '250,000 250000 3.5', ['250000', '250000', '3.5']],
    ['with the percent sign as a word', '40% 40 percent', ['40', 'percent', '40', 'percent']],
    ['without invisible characters', 'hu\u200bman so\u00adft \ufeffstart', ['human', 'soft', 'start']],
    ['however their diacritics are encoded', 'e\u0301te\u0301 été', ['été', 'été']],
    ['with ligatures and wide letters as plain ones', 'ﬁnance Ａ４', ['finance', 'a4']],
    ['split at hyphens', 'Russian-backed', ['russian', 'backed']],
    ['as bigrams in scripts without spaces', '停战协议', ['停战', '战协', '协议']],
    ['as single characters in runs of one', '战 x', ['战', 'x']],
    ['split between scripts', 'AI停战ok', ['ai', '停战', 'ok']],
    ['as bigrams in Thai and Japanese', 'ดี คำ ミサ', ['ดี', 'คำ', 'ミサ']],
    ['from right to left', 'שלום, עולם', ['שלום', 'עולם']],
    ['not at all in symbols', '👍 🇺🇸 … — $ @', []],
    [
      'even if they are property names of objects',
      '__proto__ constructor toString',
      ['proto', 'constructor', 'tostring'],
    ],
  ])('are read %s', (_, text, folded) => {
    expect(foldedIn(text)).toEqual(folded);
  });

  it('are in order and at their offsets, for any text', () => {
    fc.assert(
      fc.property(paragraphText(), (text) => {
        let pairStart = -1;
        for (const { folded, start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThan(pairStart);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(foldedIn(text.slice(start, end))).toContain(folded);
          pairStart = start;
        }
      }),
    );
  });

  it('in capitals are acronyms among words that are not', () => {
    expect(acronymsIn('The US asked whether IT or the WHO would pay us.')).toEqual(['US', 'IT', 'WHO']);
    expect(acronymsIn('The U.S. and the G20 met.')).toEqual(['U.S.']);
    expect(acronymsIn('US up')).toEqual(['US']);
    expect(acronymsIn('I saw A and McDonald.')).toEqual([]);
    expect(acronymsIn('战 停战 NATO said')).toEqual(['NATO']);
  });

  it('in capitals are no acronyms in a text in capitals', () => {
    expect(acronymsIn('WHO MET US IN ANKARA?')).toEqual([]);
    expect(acronymsIn('WHO MET us IN ANKARA?')).toEqual([]);
  });

  it('are read in 10,000 equal characters', () => {
    for (const piece of ['a', 'A', '1', '1,', '.', 'a.', '’', "a'", '“', '(', '战', '\u200b', '%', '👍']) {
      const text = piece.repeat(10_000);
      expect(wordsOf(text).at(-1)?.end ?? text.length).toBeGreaterThan(text.length - piece.length);
    }
    const capitalsFirst = `${'A'.repeat(4_999)}${'a'.repeat(5_001)}`;
    expect(wordsOf(capitalsFirst)).toHaveLength(1);
  });
});

describe('the number of words', () => {
  it.each([
    ['', 0],
    ['   ', 0],
    ['one', 1],
    ['one  two\nthree', 3],
    ['Russian-backed “rebels” don’t.', 3],
    ['停战协议', 2],
    ['他们 met', 2],
  ])('in %j is %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('is the sum over a text split at white space', () => {
    fc.assert(
      fc.property(paragraphText(), paragraphText(), (one, other) => {
        expect(countWords(`${one} ${other}`)).toBe(countWords(one) + countWords(other));
      }),
    );
  });
});
