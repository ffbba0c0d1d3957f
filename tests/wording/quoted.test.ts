import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/domain/shorten.ts';
import { createFormat } from '../../src/wording/format.ts';
import { quoted, quotedShort } from '../../src/wording/quoted.ts';
import { wordingFor } from '../../src/wording/wording.ts';
import { articleOf } from '../support/articles.ts';

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

  it.each([
    ['de-DE', '„Talks with ‚rebels‘“'],
    ['es-ES', '«Talks with “rebels”»'],
    ['fr-FR', '«\u202fTalks with “rebels”\u202f»'],
    ['ru-RU', '«Talks with „rebels“»'],
    ['tr-TR', '“Talks with ‘rebels’”'],
  ])('takes the marks of the language: %s', (locale, words) => {
    expect(createFormat(locale).quoted('Talks with “rebels”')).toBe(words);
  });

  it('keeps names that are written from right to left from moving what stands behind them', () => {
    expect(quoted('سد جديد')).toBe('“\u2068سد جديد\u2069”');
    expect(quoted('גשר חדש')).toBe('“\u2068גשר חדש\u2069”');
    expect(
      wordingFor('discord').citations.source(articleOf('One.', { author: 'ليلى', published: '2024-03-05' })),
    ).toEqual(['by \u2068ليلى\u2069', '5 March 2024']);
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
