import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/language.ts';
import { isCalled, mayBeCalled } from '../../src/speakers/identity/called.ts';
import { Speech } from '../../src/speakers/speech.ts';
import { articleOf } from '../support/articles.ts';

/** `speaker [mention]` of whom the text gives these of its words to. */
function givenTo(text: string, words: string, language = 'en'): string {
  const article = articleOf(text, { language });
  const start = article.text.indexOf(words);
  const given = new Speech().givenTo(article, { start, end: start + words.length });
  if (given === undefined) return 'nobody';
  return `${given.speaker?.name ?? '–'} [${article.text.slice(given.mention.start, given.mention.end)}]`;
}

describe('words without quotation marks are given to whom their sentence names', () => {
  it.each([
    ['Ann Lee claimed that the bridge is safe.', 'Ann Lee [Ann Lee]'],
    ['Ann Lee, the mayor, told reporters the bridge is safe.', 'Ann Lee [Ann Lee]'],
    ['So the bridge is safe, Ann Lee said.', 'Ann Lee [Ann Lee]'],
    ['So the bridge is safe, said Ann Lee.', 'Ann Lee [Ann Lee]'],
    ['So the bridge is safe for now, Ann Lee said.', 'Ann Lee [Ann Lee]'],
    ['So the bridge is safe, according to Ann Lee.', 'Ann Lee [Ann Lee]'],
    ['According to Ann Lee, the bridge is safe.', 'Ann Lee [Ann Lee]'],
    ['It was Ann Lee who said that the bridge is safe.', 'Ann Lee [Ann Lee]'],
    ['What Ann Lee said was that the bridge is safe.', 'Ann Lee [Ann Lee]'],
    ['Mayor Ann Lee came.\n\nShe said that the bridge is safe.', 'Ann Lee [She]'],
    ['Mayor Ann Lee came. Lee said that the bridge is safe.', 'Ann Lee [Lee]'],
    ['The company said that the bridge is safe.', '– [The company]'],
  ])('%s', (text, expected) => {
    expect(givenTo(text, 'the bridge is safe')).toBe(expected);
  });

  it.each([
    ['de', 'Anna Lehmann sagte, die Brücke sei sicher.', 'die Brücke sei sicher', 'Anna Lehmann'],
    ['de', 'Die Brücke sei sicher, sagte Anna Lehmann.', 'Die Brücke sei sicher', 'Anna Lehmann'],
    ['fr', 'Selon Anne Martin, le pont est sûr.', 'le pont est sûr', 'Anne Martin'],
    ['es', 'El puente es seguro, según Ana Pérez.', 'El puente es seguro', 'Ana Pérez'],
    ['ru', 'По словам Анны Петровой, мост безопасен.', 'мост безопасен', 'Анны Петровой'],
  ])('in %s: %s', (language, text, words, speaker) => {
    expect(givenTo(text, words, language)).toBe(`${speaker} [${speaker}]`);
  });

  it.each([
    '“We are here,” Ann Lee said. Today the bridge is safe. Nobody came.',
    'Today the bridge is safe. Ann Lee said it rained.',
    'Today the bridge is safe, and Ann Lee said it rained.',
    'Ann Lee offered the bridge is safe.',
  ])('but not those that the article says: %s', (text) => {
    expect(givenTo(text, 'the bridge is safe')).toBe('nobody');
  });
});

describe('words in quotation marks are given to whom the article names', () => {
  it('also from one quotation to the next of the same speaker', () => {
    const text = '“We are ready,” Ann Bell said. “We are more than ready for it.” “No,” said Bob Lee.';
    expect(givenTo(text, 'ready,” Ann Bell said. “We are more')).toBe('Ann Bell [Ann Bell]');
    expect(givenTo(text, 'ready for it.” “No')).toBe('nobody');
  });
});

describe('a speaker', () => {
  const speaker = {
    name: 'Recep Tayyip Erdoğan',
    variants: ['President Recep Tayyip Erdoğan', 'Mr. Erdoğan', 'the Turkish president'],
  };
  it.each([
    ['Erdogan', true, true],
    ["Erdoğan's", true, true],
    ['tayyip erdogan', true, true],
    ['mr Erdogan', true, true],
    ['the Turkish president', true, true],
    ['the president', false, false],
    ['Turkish Prime Minister Erdogan', false, true],
    ['Recep Tayyip Bey Erdogan', false, true],
    ['Bilal Erdogan', false, false],
    ['Emine Erdoğan', false, false],
    ['…', false, false],
  ])('may be meant by “%s”: as a name of the article %s, as one that somebody claims %s', (name, is, may) => {
    expect(isCalled(speaker, name)).toBe(is);
    expect(mayBeCalled(speaker, name, languageOf('en'))).toBe(may);
  });
});
