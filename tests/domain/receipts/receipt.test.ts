import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/domain/errors/user-error.ts';
import { Quote } from '../../../src/domain/quote.ts';
import { encodeReceipt, headlineReceiptFor, receiptFor } from '../../../src/domain/receipts/make-receipt.ts';
import { fits, proofIn } from '../../../src/domain/receipts/proof.ts';
import { decodeReceipt } from '../../../src/domain/receipts/read-receipt.ts';
import type { TextReceipt } from '../../../src/domain/receipts/receipt.ts';
import { articleOf, bundledArticle } from '../../support/articles.ts';
import { articleText } from '../../support/texts.ts';

const bundled = await bundledArticle();
const token = encodeReceipt(receiptFor(Quote.slice(bundled, { start: 1, end: 10 })));

const headline = encodeReceipt(headlineReceiptFor(bundled));

async function codeOf(text: string): Promise<string> {
  try {
    return (await decodeReceipt(text)).article;
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
  it('is one word that nothing on the way changes, and says what it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(quoted, async ({ quote }) => {
        const made = encodeReceipt(receiptFor(quote));
        expect(made).toMatch(/^vbt1[1-9A-HJ-NP-Za-km-z]+$/u);
        expect(await decodeReceipt(made)).toEqual(receiptFor(quote));
      }),
    );
  });

  it('fits its text if and only if that is unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(
        quoted,
        fc.nat(),
        fc.constantFrom('x', ' ', '', 'é', '\u200b'),
        async ({ article, quote }, seed, letter) => {
          const receipt = await decodeReceipt(encodeReceipt(receiptFor(quote)));
          expect(await fits(receipt as TextReceipt, article)).toBe(true);
          const at = seed % article.text.length;
          const text = article.text.slice(0, at) + letter + article.text.slice(at + 1);
          expect(await fits(receipt as TextReceipt, { ...article, text })).toBe(
            text.toWellFormed() === article.text,
          );
        },
      ),
    );
  });

  it('fits no other place', async () => {
    const receipt = receiptFor(Quote.slice(bundled, { start: 1, end: 10 }));
    expect(await fits({ ...receipt, start: 2, end: 11 }, bundled)).toBe(false);
    expect(await fits({ ...receipt, paragraph: 2 }, bundled)).toBe(false);
    expect(await fits({ ...receipt, end: 10_000 }, bundled)).toBe(false);
    expect(await fits({ ...receipt, words: { text: 'Syria' } }, bundled)).toBe(false);
  });

  it('has no second spelling with leading zeros', async () => {
    expect(await codeOf(`${token.slice(0, 4)}1${token.slice(4)}`)).toBe('receipt-damaged');
  });

  it('is damaged when any of its letters is changed, lost or doubled', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(token.length - 5),
        fc.constantFrom('1', 'z', 'Q', '0', '_', ''),
        async (at, letter) => {
          const changed = token.slice(0, 4 + at) + letter + token.slice(5 + at);
          fc.pre(changed !== token);
          expect(await codeOf(changed)).toBe('receipt-damaged');
        },
      ),
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
    [`npm run -s verbatim -- prove ${token}`, bundled.id],
    [`\`\`\`\nnpm run -s verbatim -- prove ${token}\n\`\`\``, bundled.id],
    [headline, bundled.id],
    [token.replace('vbt1', 'vbt2'), 'receipt-damaged'],
    [headline.replace('vbt2', 'vbt1'), 'receipt-damaged'],
    [headline.slice(0, -1), 'receipt-damaged'],
    [headline.replace('vbt2', 'vbt3'), 'receipt-newer'],
  ])('read from %j: %s', async (text, expected) => {
    expect(await codeOf(text)).toBe(expected);
  });

  it('is damaged, whatever follows its first letters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[1-9A-Za-z]{0,300}$/u), async (letters) => {
        expect(await codeOf(`vbt1${letters}`)).toBe('receipt-damaged');
      }),
    );
  });
});

/** Made before headlines had receipts. */
const EARLIER =
  'vbt1su1UPLo8Un6j266vo1zdYaPXHAz7mztp9BdRYdY8Q3ocUzcaCkgxR82JFUWXEQtJGMvYWeLiyB5NLXNVzfw84PRurRZYfM67bSimbHgNqGdSKRQbqebiVrPyCJ9diZLpsByYrUsD1Q5tvio3TkNCB6Hg7YhrZZ';

it('a receipt that an earlier version made is still proved', async () => {
  const proof = await proofIn({ article: bundled }, await decodeReceipt(EARLIER));
  expect(proof).toMatchObject({ kind: 'proved', receipt: { paragraph: 17, start: 5133, end: 5441 } });
});

describe('a receipt of a headline', () => {
  const titled = (title: string) => articleOf('The bridge is safe.', { title });

  it('is one word, which binds the headline to the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        articleText(),
        fc.stringMatching(/^[\p{L}\d “”?!]{0,60}\p{L}$/u),
        async (text, title) => {
          const article = { ...articleOf(text), title };
          const made = encodeReceipt(headlineReceiptFor(article));
          expect(made).toMatch(/^vbt2[1-9A-HJ-NP-Za-km-z]+$/u);
          const receipt = await decodeReceipt(made);
          expect(receipt).toEqual(headlineReceiptFor(article));
          expect(await proofIn({ article }, receipt)).toMatchObject({
            kind: 'proved-headline',
            article: { title },
          });
          const other = { ...article, title: `${title}x` };
          expect((await proofIn({ article: other }, receipt)).kind).toBe('other-headline');
          const changed = { ...article, text: `${text}x` };
          expect((await proofIn({ article: changed }, receipt)).kind).toBe('other-text');
        },
      ),
    );
  });

  it('is proved by a headline that the text had before, and tells the present one', async () => {
    const receipt = headlineReceiptFor(titled('Bridge safe'));
    const proof = await proofIn({ article: titled('Bridge closed'), titles: ['Bridge safe'] }, receipt);
    expect(proof).toMatchObject({
      kind: 'proved-headline',
      article: { title: 'Bridge safe' },
      renamed: 'Bridge closed',
    });
    const same = await proofIn({ article: titled('Bridge safe') }, receipt);
    expect(same).not.toHaveProperty('renamed');
  });
});
