import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerText } from '../../../src/clients/markdown/reader-text.ts';

const seen = (markdown: string): string => readerText(markdown).text;

/** The parts of the text that the ranges cover. */
function covered(markdown: string, kind: 'bold' | 'quoted'): string[] {
  const read = readerText(markdown);
  return read[kind].map(({ start, end }) => read.text.slice(start, end));
}

describe('readerText', () => {
  it.each([
    ['emphasis', '**b** *i* _i_ __u__ ~~s~~ ||sp|| `c`', 'b i i u s sp c'],
    ['nested emphasis', '***bi*** **a *b* c**', 'bi a b c'],
    ['escapes', '\\*a\\* \\_b\\_ \\> \\# 1\\. \\`', '*a* _b_ > # 1. `'],
    ['snake case', 'snake_case_x', 'snake_case_x'],
    ['stars with room around', '2 * 3 * 4', '2 * 3 * 4'],
    ['a single quote line', '> a\nb', 'a\nb'],
    ['a quote without a space', '>a', '>a'],
    ['a quote to the end', '>>> a\n\nb', 'a\n\nb'],
    ['headings', '# a\n## b\n### c\n#### d', 'a\nb\nc\n#### d'],
    ['a heading in a quote', '> # a', 'a'],
    ['a doubled heading mark', '# # a', '# # a'],
    ['a heading mark inside a line', 'a # b', 'a # b'],
    ['subtext', '-# a\nb -# c', 'a\nb -# c'],
    ['a bullet list', '- a\n* b\n  - c', '• a\n• b\n  ◦ c'],
    ['a continued item', '- a\n  b\n\nc', '• a\n  b\n\nc'],
    ['a dash without a space', '-a', '-a'],
    ['a dash after a bold word', '**a** - b', 'a - b'],
    ['a plus', '+ a', '+ a'],
    ['a numbered list', '3. a\n3. b', '3. a\n4. b'],
    ['a year at a line’s start', '2016. The year', '2016. The year'],
    ['a code block', 'a ```js\n*b*\n``` c', 'a \n*b*\n c'],
    ['a shrug', '¯\\_(ツ)_/¯', '¯\\_(ツ)_/¯'],
    ['empty lines', 'a\n\n\nb\n', 'a\n\n\nb\n'],
    ['unclosed marks', '**a *b __c ~~d ||e `f [g](', '**a *b __c ~~d ||e `f [g]('],
  ])('reads %s', (_what, markdown, text) => {
    expect(seen(markdown)).toBe(text);
  });

  it('says what is bold, and joins what carries on in the next line', () => {
    expect(covered('a **b** c **d**', 'bold')).toEqual(['b', 'd']);
    expect(covered('> a **b\n> c** d', 'bold')).toEqual(['b\nc']);
    expect(covered('**a *b* c**', 'bold')).toEqual(['a b c']);
  });

  it('says what is quoted', () => {
    expect(covered('a\n> b\n> c\nd\n> e', 'quoted')).toEqual(['b\nc', 'e']);
  });

  it.each([
    ['a masked link', '[a](https://b.c/d)', 'a', ['https://b.c/d']],
    ['a masked link with a title', '[a](<https://b.c> "d")', 'a', ['https://b.c']],
    ['brackets in a label', '[[a]](https://b.c)', '[a]', ['https://b.c']],
    ['an escaped bracket, which ends a label all the same', '[a\\](https://b.c)', 'a\\', ['https://b.c']],
    ['parentheses in a target', '[a](https://b.c/d_(e))', 'a', ['https://b.c/d_(e)']],
    ['another scheme', '[a](javascript:alert(1))', '[a](javascript:alert(1))', []],
    ['a relative target', '[a](b)', '[a](b)', []],
    ['an address as a label', '[https://a.b](https://c.d)', '[https://a.b](https://c.d)', []],
    ['an escaped masked link', '\\[a](https\\://b.c)', '[a](https://b.c)', []],
    ['a bare address', 'see https://a.b/c_d_e.', 'see https://a.b/c_d_e.', ['https://a.b/c_d_e']],
    ['an address in parentheses', '(https://a.b/c)', '(https://a.b/c)', ['https://a.b/c']],
    ['parentheses in an address', 'https://a.b/c_(d)', 'https://a.b/c_(d)', ['https://a.b/c_(d)']],
    ['a bracketed address', '<https://a.b>', 'https://a.b', ['https://a.b']],
    ['a bracketed other scheme', '<javascript:/a>', '<javascript:/a>', []],
    ['an e-mail address', '<a@b.cd>', 'a@b.cd', ['mailto:a@b.cd']],
  ])('finds the links of %s', (_what, markdown, text, links) => {
    expect(readerText(markdown)).toMatchObject({ text, links });
  });

  it.each([
    '<@1>',
    '<@!123456789012345678>',
    '<@&1>',
    '<#1>',
    '@everyone',
    '@here',
    '<:a_b:1>',
    '<a:b:1>',
    ':smile:',
    ':+1:',
    '<t:0>',
    '<t:1480636800:R>',
    '</ask:1>',
    '</ask me now:1>',
    '<id:customize>',
  ])('finds the mention %s, also inside emphasis', (mention) => {
    expect(readerText(`a ${mention} b`).mentions).toEqual([mention]);
    expect(readerText(`**a ${mention}**`).mentions).toEqual([mention]);
    expect(readerText(`\`${mention}\``).mentions).toEqual([]);
  });

  it.each([
    '10:30:45',
    '<t:99999999999999999>',
    '<@x>',
    '\\@everyone',
    '<\\@1>',
    '\\:smile:',
    'a@b.c',
    '::',
    '<#>',
  ])('finds no mention in %s', (text) => {
    expect(readerText(text)).toMatchObject({ text: text.replace('\\', ''), mentions: [] });
  });

  it('leaves text without markdown as it is', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abc XYZ 019 ,;!?%&=éß東京“”’—😀.\n') });
    fc.assert(
      fc.property(plain, (text) => {
        fc.pre(!/^ *\d+\. /m.test(text));
        expect(readerText(text)).toEqual({ text, bold: [], quoted: [], links: [], mentions: [] });
      }),
    );
  });

  it('never loses a letter or a digit of what is typed without links and mentions', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'ab1 *_~|>#-\\\n()[].') });
    fc.assert(
      fc.property(marks, (text) => {
        const letters = (words: string): string => words.replace(/[^ab]/g, '');
        expect(letters(seen(text))).toBe(letters(text));
      }),
    );
  });

  it('answers at once, whatever it is given', () => {
    const pieces = [
      '[',
      '[a](',
      '[](https://',
      '**',
      '*a',
      '_*',
      '> ',
      '- ',
      '-# ',
      '||',
      '`a``',
      '<t:',
      ':a',
      '(',
      ' \n',
    ];
    for (const piece of pieces) {
      const started = performance.now();
      readerText(piece.repeat(4000 / piece.length));
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});
