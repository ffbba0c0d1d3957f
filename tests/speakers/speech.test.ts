import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/language.ts';
import { isCalled, mayBeCalled } from '../../src/speakers/identity/name-match.ts';
import { Speech } from '../../src/speakers/speech.ts';
import { articleOf } from '../support/articles.ts';

/** The source of the words in the text as `speaker [mention]`. */
function sourceOf(text: string, words: string, language = 'en'): string {
  const article = articleOf(text, { language });
  const start = article.text.indexOf(words);
  const source = new Speech().spokenBy(article, { start, end: start + words.length });
  if (source === undefined) return 'nobody';
  return `${source.speakers[0]?.name ?? '–'} [${article.text.slice(source.mention.start, source.mention.end)}]`;
}

describe('words without quotation marks are attributed to the source that their sentence names', () => {
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
    expect(sourceOf(text, 'the bridge is safe')).toBe(expected);
  });

  it.each([
    ['de', 'Anna Lehmann sagte, die Brücke sei sicher.', 'die Brücke sei sicher', 'Anna Lehmann'],
    ['de', 'Die Brücke sei sicher, sagte Anna Lehmann.', 'Die Brücke sei sicher', 'Anna Lehmann'],
    ['fr', 'Selon Anne Martin, le pont est sûr.', 'le pont est sûr', 'Anne Martin'],
    ['es', 'El puente es seguro, según Ana Pérez.', 'El puente es seguro', 'Ana Pérez'],
    ['ru', 'По словам Анны Петровой, мост безопасен.', 'мост безопасен', 'Анны Петровой'],
  ])('in %s: %s', (language, text, words, speaker) => {
    expect(sourceOf(text, words, language)).toBe(`${speaker} [${speaker}]`);
  });

  it.each([
    '“We are here,” Ann Lee said. Today the bridge is safe. Nobody came.',
    'Today the bridge is safe. Ann Lee said it rained.',
    'Today the bridge is safe, and Ann Lee said it rained.',
    'Ann Lee offered the bridge is safe.',
  ])('but not if the article itself says them: %s', (text) => {
    expect(sourceOf(text, 'the bridge is safe')).toBe('nobody');
  });
});

describe('words in quotation marks are attributed to the speaker of the quote', () => {
  it('across quotations of one speaker, but not of two', () => {
    const text = '“We are ready,” Ann Bell said. “We are more than ready for it.” “No,” said Bob Lee.';
    expect(sourceOf(text, 'ready,” Ann Bell said. “We are more')).toBe('Ann Bell [Ann Bell]');
    expect(sourceOf(text, 'ready for it.” “No')).toBe('nobody');
  });
});

describe('the name of a speaker', () => {
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
  ])('matches “%s”: when typed %s, when claimed %s', (name, is, may) => {
    expect(isCalled(speaker, name)).toBe(is);
    expect(mayBeCalled(speaker, name, languageOf('en'))).toBe(may);
  });
});
