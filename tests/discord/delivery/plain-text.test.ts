import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerText } from '../../../src/clients/markdown/reader-text.ts';
import { plainContents } from '../../../src/discord/delivery/plain-text.ts';
import { button, buttonRow, linkButton, reply, text } from '../../../src/discord/replies/components.ts';
import { escapeMarkdown } from '../../../src/discord/text/escape-markdown.ts';

const plainOf = (...contents: string[]) =>
  plainContents(
    reply(
      0,
      contents.map((content) => text(content)),
    ),
  );
const withoutSpace = (words: string) => words.replace(/\s/gu, '');

describe('the words of a reply alone', () => {
  it('have no bold and no buttons, and name the addresses of links', () => {
    const row = buttonRow([
      button('Context', 'context:1'),
      linkButton('Open the article', 'https://example.org/a#b'),
    ]);
    expect(plainContents(reply(0, [text('### Title'), text('> A **bold** word, 2 \\*\\* 3'), row]))).toEqual([
      '### Title\n\n> A bold word, 2 \\*\\* 3\n\nOpen the article: <https://example.org/a#b>',
    ]);
  });

  it('part between lines, or else after sentences, or else between words', () => {
    const line = 'x'.repeat(1_500);
    expect(plainOf(`${line}\n${line}`)).toEqual([line, line]);
    const sentences = 'A short sentence. '.repeat(150).trim();
    for (const part of plainOf(sentences)) expect(part).toMatch(/\.$/u);
    for (const part of plainOf('word '.repeat(700).trim())) expect(part).toMatch(/^word.*word$/u);
  });

  it('stay quoted in every part', () => {
    for (const part of plainOf(`> ${'Seven words stand in this quoted sentence. '.repeat(100)}`))
      expect(part).toMatch(/^> S/u);
  });

  it('are all there in parts that Discord takes, whatever they are', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 700 }),
      fc.constantFrom('**', '\\', '🙂', '\n> '),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const escaped = escapeMarkdown(words.join(' '));
        const parts = plainOf(escaped);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(2_000);
        expect(withoutSpace(parts.join(''))).toBe(withoutSpace(escaped));
        for (const part of parts) expect(part).not.toMatch(/(?<!\\)(?:\\\\)*\\$|[\uD800-\uDBFF]$/u);
      }),
    );
  });

  it('read as they did before', () => {
    const shown = 'A *star* and [a link](https://example.org) and `code` and 1. a list';
    expect(readerText(plainOf(escapeMarkdown(shown))[0] ?? '').text).toBe(shown);
  });
});
