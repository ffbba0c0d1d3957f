import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerText } from '../../../src/clients/markdown/reader-text.ts';
import { escapeLine, escapeMarkdown } from '../../../src/discord/text/escape-markdown.ts';
import { asShown, markup } from '../../support/markup.ts';
import { runs } from '../../support/property-runs.ts';

describe('escapeMarkdown', () => {
  it.each([
    '**bold** *it* __u__ _it_ ~~s~~ `code` ```block``` ||spoiler||',
    '# heading',
    '-# small',
    '- item',
    '+ item',
    '* item',
    '1. item',
    '  12. item',
    '> quote',
    '>>> quote',
    '[label](https://example.org) <https://example.org> https://example.org',
    '@everyone @here <@1> <@!1> <@&1> <#1> </ask:1> <t:1:R> <id:guide> <:a:1> <a:b:1> :smile:',
    'back\\slash \\* \\\\',
    '¯\\_(ツ)_/¯',
    'snake_case_word 2*3*4 a_b',
  ])('shows %s as it is', (text) => {
    const shown = readerText(escapeMarkdown(text));
    expect(shown).toMatchObject({ text, bold: [], quoted: [], links: [], mentions: [] });
  });

  it('shows any text as it is', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const shown = readerText(escapeMarkdown(text));
        expect(shown.text).toBe(asShown(text));
        expect(shown).toMatchObject({ bold: [], quoted: [], links: [], mentions: [] });
      }),
      runs(1_000),
    );
  });

  it('adds nothing but backslashes', () => {
    fc.assert(
      fc.property(markup, (text) => {
        expect(escapeMarkdown(text).replace(/\\(.)/gsu, '$1')).toBe(text);
      }),
    );
  });

  it('puts a title on one line', () => {
    expect(escapeLine('  A\n# title\t*here* ')).toBe('A \\# title \\*here\\*');
  });
});
