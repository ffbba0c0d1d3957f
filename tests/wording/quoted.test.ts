import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/domain/shorten.ts';
import { quoted, quotedShort } from '../../src/wording/quoted.ts';

describe('quoted', () => {
  it.each([
    ['a plain text', 'Rain', '“Rain”'],
    ['curly quotation marks', 'Talks with “rebels”', '“Talks with ‘rebels’”'],
    ['straight quotation marks', '"Rain" and "snow"', '“‘Rain’ and ‘snow’”'],
    ['German quotation marks', '„Regen“ und Schnee', '“‘Regen’ und Schnee”'],
    ['guillemets', '«Pluie» et neige', '“‘Pluie’ et neige”'],
    ['marks after a bracket', 'Rain ("heavy")', '“Rain (‘heavy’)”'],
    ['an apostrophe', "The town's rain", "“The town's rain”"],
  ])('turns double marks inside into single ones: %s', (_, text, words) => {
    expect(quoted(text)).toBe(words);
  });

  it('shortens to 100 characters where the text may be long', () => {
    expect(quotedShort('x'.repeat(100))).toBe(`“${'x'.repeat(100)}”`);
    expect(quotedShort('x'.repeat(500))).toBe(`“${'x'.repeat(99)}…”`);
  });
});

describe('shorten', () => {
  it('keeps 100 characters, and cuts longer texts with an ellipsis', () => {
    expect(shorten('x'.repeat(100))).toBe('x'.repeat(100));
    expect(shorten('x'.repeat(101))).toBe(`${'x'.repeat(99)}…`);
  });
});
