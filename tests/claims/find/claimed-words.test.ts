import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimedWords, withoutOuterMarks } from '../../../src/claims/find/claimed-words.ts';

const read = (message: string) => {
  const { text, quoted } = claimedWords(message);
  return { text, quoted: quoted.map(({ start, end }) => text.slice(start, end)) };
};

describe('a message', () => {
  it.each([
    ['curly marks', 'He said “go now” and left', ['go now']],
    ['straight marks', 'He said "go now" and "stay"', ['go now', 'stay']],
    ['German marks', 'Er sagte „geh jetzt“ und ging', ['geh jetzt']],
    ['French marks', 'Il a dit « va maintenant » hier', [' va maintenant ']],
    ['single marks', "He said 'go now' and it's true", ['go now']],
    ['Japanese marks', '彼は「行け」と言った', ['行け']],
    ['block quotes', 'Really?\n> go now\n> or never\nI doubt it', ['go now\nor never']],
    ['a block quote to the end', 'Really?\n>>> go now\nor never', ['go now\nor never']],
    ['no apostrophes', "It's the dogs' bed", []],
    ['nothing without marks', 'go now', []],
  ])('quotes by %s', (_, message, quoted) => {
    expect(read(message).quoted).toEqual(quoted);
  });

  it.each([
    ['mentions', 'go <@123> now <@!4> <@&5> <#6> <:a:7> <t:1:R> @everyone', 'go now'],
    ['links', 'go now https://example.org/x?y=(z) or [never](https://example.org)', 'go now or never'],
    ['a code block', 'go now\n```js\nlet x;\n```', 'go now'],
    ['formatting', '**go** *now* __or__ ~~never~~ ||ever|| `code`', 'go now or never ever code'],
    ['line prefixes', '> # go\n- now', 'go\nnow'],
    ['outer quotation marks', '“go now.”', 'go now.'],
  ])('is read without %s', (_, message, text) => {
    expect(read(message).text).toBe(text);
  });

  it('of nothing but code keeps the code’s text', () => {
    expect(read('```\ngo now\n```').text).toBe('go now');
  });

  it('keeps white space and letters', () => {
    expect(read('go  now snake_case 2*3').text).toBe('go  now snake_case 2*3'.replace('*', ''));
  });

  it('quotes spans of its own text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (message) => {
        const { text, quoted } = claimedWords(message);
        for (const { start, end } of quoted) expect(text.slice(start, end).length).toBe(end - start);
        expect(withoutOuterMarks(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('of many brackets or marks is read without failing', () => {
    for (const sign of ['[', '“', '"', '<', '`', '>', '> \n', '*', '_ ', "'a "])
      expect(() => claimedWords(sign.repeat(4_000 / sign.length))).not.toThrow();
  });
});
