import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { painter } from '../../../src/clients/terminal/paint.ts';
import { renderMarkdown } from '../../../src/clients/terminal/render-markdown.ts';
import { chatWording } from '../../../src/wording/client-wording.ts';

const words = chatWording();
const plain = (markdown: string, width = 40): string[] =>
  renderMarkdown(markdown, { width, paint: painter(false), words });
const coloured = (markdown: string, width = 40): string[] =>
  renderMarkdown(markdown, { width, paint: painter(true), words });

describe('markdown without colours', () => {
  it('keeps the markup of bold, struck-through, hidden and code text only', () => {
    expect(plain('**b** *i* __u__ ~~s~~ ||sp|| `c`')).toEqual(['**b** i u ~~s~~ ||sp|| `c`']);
  });

  it('puts bold markup once around a wrapped sentence', () => {
    expect(plain('> a **sentence in bold** b', 17)).toEqual(['│ a **sentence in', '│ bold** b']);
  });

  it('shows headings and subtext without markup', () => {
    expect(plain('## A **bold** title\n-# by somebody')).toEqual(['A bold title', 'by somebody']);
  });

  it('keeps the quote bar on every wrapped row', () => {
    expect(plain('> one two three four five', 12)).toEqual(['│ one two', '│ three four', '│ five']);
    expect(plain('> one\n> \n> two\nthree')).toEqual(['│ one', '│', '│ two', 'three']);
    expect(plain('>>> one\n\ntwo')).toEqual(['│ one', '│', '│ two']);
  });

  it('indents wrapped list items by their bullets', () => {
    expect(plain('- one two three\n  - four five six', 12)).toEqual([
      '• one two',
      '  three',
      '  ◦ four',
      '    five six',
    ]);
    expect(plain('9. nine\n10. ten eleven', 10)).toEqual(['9. nine', '10. ten', '    eleven']);
  });

  it('shows the target of a masked link, and a bare URL once', () => {
    expect(plain('[the *article*](https://a.b/c), https://d.e', 80)).toEqual([
      'the article (https://a.b/c), https://d.e',
    ]);
    expect(plain('[x](javascript:alert)')).toEqual(['[x](javascript:alert)']);
  });

  it('writes out mentions and timestamps', () => {
    expect(plain('<@1> <#2> </ask:3> <:wave:4> @here', 80)).toEqual(['@1 #2 /ask :wave: @here']);
    expect(plain('<t:1480636800:D>')).toEqual(['2 December 2016']);
  });

  it('indents code and does not wrap it', () => {
    const long = 'a line of code that is longer than the row is wide';
    expect(plain(`\`\`\`js\n${long}\n\n**x**\n\`\`\``)).toEqual([`  ${long}`, '', '  **x**']);
  });

  it('breaks neither URLs nor words wider than the row', () => {
    const address = 'https://example.org/a-long/path/to/an-article';
    expect(plain(`see ${address} for more`, 20)).toEqual(['see', address, 'for more']);
  });

  it('counts wide characters twice, and breaks between words in scripts without spaces', () => {
    const rows = plain('東京都は首都であり、世界最大の都市圏を形成している。', 20);
    expect(rows.join('')).toBe('東京都は首都であり、世界最大の都市圏を形成している。');
    expect(rows.every((row) => stringWidth(row) <= 20)).toBe(true);
    expect(rows.some((row) => /^[、。]/.test(row))).toBe(false);
  });

  it('shows control characters as replacement characters', () => {
    expect(plain('a\u001B[2Jb\u0007c\u009Bd\u007Fe\rf')).toEqual(['a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe\uFFFDf']);
    expect(plain('a\r\nb')).toEqual(['a', 'b']);
  });

  it('shows text beyond the parsing limit as typed', () => {
    expect(plain(`${'a'.repeat(4_000)}**b**`).join('')).toBe(`${'a'.repeat(4_000)}**b**`);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abcXYZ019,;!?éß“”’—'), minLength: 1, maxLength: 12 });

  it('wraps any words into rows that fit, without losing one', () => {
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 12, max: 60 }), (words, width) => {
        const rows = plain(words.join(' '), width);
        expect(rows.join(' ')).toBe(words.join(' '));
        expect(rows.every((row) => stringWidth(row) <= width)).toBe(true);
      }),
    );
  });
});

describe('markdown in colours', () => {
  it('has the same text, with styles instead of markup', () => {
    const rows = coloured('> a **bold** `code` [link](https://a.b)\n-# small');
    expect(rows.join('\n')).toContain('\u001B[1mbold\u001B[22m');
    expect(rows.map(stripVTControlCharacters)).toEqual(['│ a bold code link (https://a.b)', 'small']);
  });

  it('emits no escape sequences but its own', () => {
    const anything = fc.string({ unit: fc.constantFrom(...'ab *_~|`>\u001B\u009B[]m0;\n\u0000\u0007') });
    fc.assert(
      fc.property(anything, (source) => {
        const shown = stripVTControlCharacters(coloured(source).join('\n'));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: asserts their absence
        expect(shown).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
      }),
    );
  });
});

describe('the columns of a row', () => {
  it.each([
    ['wide characters count twice', '東京東京', 7, ['東京', '東京']],
    ['Hangul counts twice', '한국 말', 6, ['한국', '말']],
    ['an emoji joined from several counts twice', '👨‍👩‍👧👨‍👩‍👧 👍🏽', 6, ['👨‍👩‍👧👨‍👩‍👧', '👍🏽']],
    ['combining marks count nothing', 'e\u0301e\u0301e\u0301 e\u0301', 5, ['e\u0301e\u0301e\u0301 e\u0301']],
    ['curly quotes, dashes and ellipses count once', '“—…” “—…”', 9, ['“—…” “—…”']],
  ])('%s', (_, markdown, width, rows) => {
    expect(plain(markdown, width)).toEqual(rows);
  });
});
