import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/ingest/extract/text/decode-text.ts';

const bytes = (...parts: (string | readonly number[])[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

describe('windows-1252', () => {
  const QUOTED = [0x93, 0x4e, 0x6f, 0x2c, 0x94, 0x20, 0x97, 0x20, 0x35, 0x20, 0x80, 0x92, 0x73];

  it.each(['windows-1252', 'iso-8859-1', 'latin1', 'ascii'])('is what a page in %s is in', (label) => {
    const { text, lost } = decodeText(bytes(QUOTED), `text/plain; charset=${label}`);
    expect({ text, lost }).toEqual({ text: '“No,” — 5 €’s', lost: 0 });
  });

  it('has the characters of the standard', () => {
    const all = bytes(Array.from({ length: 0x20 }, (_, index) => 0x80 + index));
    expect(decodeText(all, 'text/plain; charset=windows-1252').text).toBe(
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
    );
  });
});

describe('UTF-8 with damage', () => {
  it('stays UTF-8, and the damage is counted', () => {
    const text = '“Nobody asked us,” said Zoë — and the café’s owner.';
    const { text: read, lost } = decodeText(bytes(text, [0xe9], text), 'text/plain; charset=iso-8859-1');
    expect(read).toBe(`${text}\uFFFD${text}`);
    expect(lost).toBe(1);
  });

  it('is read as it was written, whatever else is declared', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(/[^\p{ASCII}\uFFFD\uFEFF]/u.test(text) && text.isWellFormed() && !text.includes('\uFFFD'));
        expect(decodeText(bytes(text), 'text/plain; charset=windows-1251')).toEqual({
          text: text.replace(/^\uFEFF/u, ''),
          lost: 0,
        });
      }),
    );
  });

  it('is not taken for it if half of it is damaged', () => {
    expect(
      decodeText(bytes('caf', [0xe9], ' d', [0xe9], 'j', [0xe0], ' vu'), 'text/plain; charset=iso-8859-1')
        .text,
    ).toBe('café déjà vu');
  });
});
