import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, primaryCode } from '../../../src/language/language.ts';
import { questionTermsOf, termsOf } from '../../../src/language/words/terms.ts';
import { paragraphText } from '../../support/texts.ts';

const termsIn = (text: string, language = 'en'): string[] =>
  termsOf(text, languageOf(language)).map(({ term }) => term);
const questionTermsIn = (text: string, language = 'en'): string[] =>
  questionTermsOf(text, languageOf(language)).map(({ term }) => term);

describe('two spellings of a word are one term', () => {
  it.each([
    ['Cavuşoğlu', 'cavusoglu'],
    ['Cavuşoğlu’s', 'CAVUSOGLU'],
    ['Cavus\u0327og\u0306lu', 'Cavuşoğlu'],
    ['Syria’s', "Syria's"],
    ['Syria’s', 'Syria'],
    ['the rebels’ truce', "rebels' truce"],
    ['the U.S.', 'the US'],
    ['250,000', '250000'],
    ['40%', '40 percent'],
    ['cor\u00adri\u200bdors', 'corridors'],
    ['corridors', 'corridor'],
    ['approved', 'approve'],
    ['began', 'begins'],
    ['met', 'meeting'],
    ['spoke', 'speaking'],
    ['Straße', 'Strasse'],
    ['Großstraße', 'Grossstrasse'],
    ['Nestlé', 'Nestle'],
    ['résumé', 'resume'],
    ['Œuvre', 'oeuvre'],
    ['İstanbul', 'istanbul'],
    ['the 1990s', '1990'],
    ['the 15th', '15'],
    ["the U.S.'s", 'the U.S.'],
  ])('%s and %s', (one, other) => {
    expect(termsIn(one)).toEqual(termsIn(other));
    expect(termsIn(one)).not.toEqual([]);
  });
});

describe('two words remain two terms', () => {
  it.each([
    ['the US', 'us'],
    ['й', 'и'],
    ['3.5', '35'],
    ['250', '250,000'],
    ['war', 'warm'],
    ['Russia', 'Rusia'],
  ])('%s and %s', (one, other) => {
    expect(termsIn(one, 'ru')).not.toEqual(termsIn(other, 'ru'));
    expect(termsIn(one)).not.toEqual(termsIn(other));
  });
});

describe('terms', () => {
  it('leave out stop words, except names in capitals', () => {
    expect(termsIn('The talks were about us, and who did it?')).toEqual(['talk']);
    expect(termsIn('The talks were about US and IT, said the WHO.')).toEqual([
      'talk',
      'us',
      'it',
      'say',
      'who',
    ]);
  });

  it('of a question in capitals are those of the question in lower case', () => {
    expect(questionTermsIn('WHERE DID LAVROV MEET CAVUSOGLU?')).toEqual(
      questionTermsIn('where did lavrov meet cavusoglu'),
    );
  });

  it('leave out a question’s framing words if it has others', () => {
    expect(questionTermsIn('What did Peskov say about the statement?')).toEqual(['peskov', 'statement']);
    expect(questionTermsIn('What was said?')).toEqual(termsIn('said'));
    expect(questionTermsIn('Who did it?')).toEqual([]);
  });

  it('of other languages are stems, or the words themselves', () => {
    expect(termsIn('Häuser', 'de')).toEqual(termsIn('Hauser', 'de-AT'));
    expect(termsIn('корабли', 'ru')).toEqual(termsIn('корабль', 'ru'));
    expect(termsIn('abari abaris', 'xx')).toEqual(['abari', 'abaris']);
  });

  it('of scripts without spaces are character n-grams, in a question only those of keywords', () => {
    expect(termsIn('停战协议', 'zh')).toEqual(['停战', '战协', '协议', '停', '战', '协', '议']);
    expect(termsIn('我们的停战', 'zh')).toEqual(['的停', '停战', '停', '战']);
    expect(questionTermsIn('停战协议是什么时候达成的？', 'zh')).toEqual(['停战', '战协', '协议', '达成']);
    expect(questionTermsIn('茶はいつ売られましたか。', 'ja')).toEqual(['茶', '売']);
    expect(questionTermsIn('是谁？', 'zh')).toEqual([]);
    expect(termsIn('สะพานพัง', 'th')).toEqual(['สะพา', 'ะพาน', 'พานพ', 'านพั', 'นพัง']);
  });

  it('may be named like properties of objects', () => {
    expect(termsIn('constructor __proto__ toString valueOf', 'xx')).toEqual([
      'constructor',
      'proto',
      'tostring',
      'valueof',
    ]);
  });

  it('are never empty and contain no separator, for any text', () => {
    fc.assert(
      fc.property(paragraphText(), fc.constantFrom('en', 'de', 'tr', 'ru', 'zh', 'xx'), (text, language) => {
        for (const { term, start, end } of termsOf(text, languageOf(language))) {
          expect(term).toMatch(/^[^\n]+$/u);
          expect(text.slice(start, end).trim()).not.toBe('');
        }
      }),
    );
  });
});

describe('a language tag', () => {
  it('is reduced to its first part, case-insensitively', () => {
    expect(primaryCode('pt-BR')).toBe('pt');
    expect(languageOf('EN-gb')).toBe(languageOf('en'));
  });
});
