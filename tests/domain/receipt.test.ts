import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors/user-error.ts';
import { Quote } from '../../src/domain/quote.ts';
import { decodeReceipt, encodeReceipt, fits, receiptFor } from '../../src/domain/receipt.ts';
import { articleOf, bundledArticle } from '../support/articles.ts';
import { articleText } from '../support/texts.ts';

const bundled = await bundledArticle();
const token = encodeReceipt(receiptFor(Quote.slice(bundled, { start: 1, end: 10 })));

function codeOf(text: string): string {
  try {
    return decodeReceipt(text).article;
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

/** An article, and a stretch of it that begins inside a paragraph. */
const quoted = articleText()
  .map((text) => articleOf(text))
  .chain((article) =>
    fc
      .tuple(fc.nat(article.text.length - 1), fc.integer({ min: 1, max: 200 }))
      .map(([start, length]) => ({ start, end: Math.min(article.text.length, start + length) }))
      .filter(({ start }) => article.paragraphs.some((one) => one.start <= start && start < one.end))
      .filter(({ start, end }) => article.text.slice(start, end).isWellFormed())
      .map((span) => ({ article, quote: Quote.slice(article, span) })),
  );

describe('a receipt', () => {
  it('is one word that nothing on the way changes, and says what it was made of', () => {
    fc.assert(
      fc.property(quoted, ({ quote }) => {
        const made = encodeReceipt(receiptFor(quote));
        expect(made).toMatch(/^vbt1[1-9A-HJ-NP-Za-km-z]+$/u);
        expect(decodeReceipt(made)).toEqual(receiptFor(quote));
      }),
    );
  });

  it('fits its text if and only if that is unchanged', () => {
    fc.assert(
      fc.property(
        quoted,
        fc.nat(),
        fc.constantFrom('x', ' ', '', 'é', '\u200b'),
        ({ article, quote }, seed, letter) => {
          const receipt = decodeReceipt(encodeReceipt(receiptFor(quote)));
          expect(fits(receipt, article)).toBe(true);
          const at = seed % article.text.length;
          const text = article.text.slice(0, at) + letter + article.text.slice(at + 1);
          expect(fits(receipt, { ...article, text })).toBe(text.toWellFormed() === article.text);
        },
      ),
    );
  });

  it('fits no other place', () => {
    const receipt = receiptFor(Quote.slice(bundled, { start: 1, end: 10 }));
    expect(fits({ ...receipt, start: 2, end: 11 }, bundled)).toBe(false);
    expect(fits({ ...receipt, paragraph: 2 }, bundled)).toBe(false);
    expect(fits({ ...receipt, end: 10_000 }, bundled)).toBe(false);
    expect(fits({ ...receipt, words: { text: 'Syria' } }, bundled)).toBe(false);
  });

  it('has no second spelling with leading zeros', () => {
    expect(codeOf(`${token.slice(0, 4)}1${token.slice(4)}`)).toBe('receipt-damaged');
  });

  it('is damaged when any of its letters is changed, lost or doubled', () => {
    fc.assert(
      fc.property(fc.nat(token.length - 5), fc.constantFrom('1', 'z', 'Q', '0', '_', ''), (at, letter) => {
        const changed = token.slice(0, 4 + at) + letter + token.slice(5 + at);
        fc.pre(changed !== token);
        expect(codeOf(changed)).toBe('receipt-damaged');
      }),
    );
  });

  it.each([
    [token, bundled.id],
    [` \`${token}\`\n`, bundled.id],
    [`${token.slice(0, 50)}\n${token.slice(50)}`, bundled.id],
    ['', 'not-a-receipt'],
    ['Moscow in secret talks', 'not-a-receipt'],
    [`x${token}`, 'not-a-receipt'],
    ['vbt1', 'receipt-damaged'],
    ['vbt11', 'receipt-damaged'],
    [token.replace('vbt1', 'vbt2'), 'receipt-newer'],
  ])('read from %j: %s', (text, expected) => {
    expect(codeOf(text)).toBe(expected);
  });

  it('is damaged, whatever follows its first letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9A-Za-z]{0,300}$/u), (letters) => {
        expect(codeOf(`vbt1${letters}`)).toBe('receipt-damaged');
      }),
    );
  });
});
