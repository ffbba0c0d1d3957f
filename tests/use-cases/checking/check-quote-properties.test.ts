import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/domain/verdict.ts';
import { quoteWordsOf } from '../../../src/language/words/quote-words.ts';
import { checkQuote } from '../../../src/use-cases/checking/check-quote.ts';
import { articleOf, bundledArticle, bundledLibrary, libraryOf } from '../../support/articles.ts';
import { runs } from '../../support/property-runs.ts';
import { articleText, typedText } from '../../support/texts.ts';

const library = await bundledLibrary();
const article = await bundledArticle();

interface Slice {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Consecutive whole words with the white space between them, as a reader would copy them. */
const sliceOf = (text: string, most: number): fc.Arbitrary<Slice> => {
  const words = [...text.matchAll(/\S+/gu)];
  return fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: most })).map(([first, count]) => {
    const last = words[Math.min(words.length, first + count) - 1];
    const from = words[first]?.index ?? 0;
    const to = (last?.index ?? 0) + (last?.[0].length ?? 0);
    return { text: text.slice(from, to), from, to };
  });
};

const foldedWords = (text: string) =>
  quoteWordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');

const hasWords = (text: string) => quoteWordsOf(text).length > 0;

describe('any slice of an article', () => {
  it('is exact, or out of context if cropped', () => {
    fc.assert(
      fc.property(sliceOf(article.text, 60), ({ text }) => {
        fc.pre(hasWords(text));
        const { verdict, coverage, diff, cropped } = checkQuote(library, { text });
        expect(verdict).toBe(cropped.length > 0 ? 'out-of-context' : 'exact');
        expect({ coverage, diff }).toEqual({ coverage: 1, diff: [] });
      }),
      runs(300),
    );
  });

  it('is exact or out of context, for any article', () => {
    fc.assert(
      fc.property(
        articleText()
          .map((text) => articleOf(text))
          .chain((made) => fc.tuple(fc.constant(made), sliceOf(made.text.trim(), 12))),
        ([made, { text }]) => {
          fc.pre(hasWords(text));
          expect(['exact', 'out-of-context']).toContain(checkQuote(libraryOf([made]), { text }).verdict);
        },
      ),
    );
  });

  it('with one word changed, added or left out is never exact, and the change is listed', () => {
    const word = fc.constantFrom('zebra', 'not', 'seven', 'Merkel', 'the', 'Assad', 'of', '1999');
    fc.assert(
      fc.property(
        sliceOf(article.text, 40),
        word,
        fc.nat(),
        fc.constantFrom(0, 1, 2),
        ({ text }, other, seed, how) => {
          const words = text.split(/\s+/u);
          fc.pre(words.length >= 8);
          const at = 1 + (seed % (words.length - 2));
          // Editors' insertions in brackets may be left out, or stand for the word before them.
          fc.pre(!words[at + 1]?.startsWith('['));
          fc.pre(
            !/[[\]]/u.test(
              words
                .slice(0, at + 1)
                .join(' ')
                .split('] ')
                .at(-1) ?? '',
            ),
          );
          const changed = words.toSpliced(at, how === 0 ? 0 : 1, ...(how === 2 ? [] : [other])).join(' ');
          // A change of punctuation only, or to words that the article has elsewhere, is no change.
          fc.pre(!` ${foldedWords(article.text)} `.includes(` ${foldedWords(changed)} `));
          const verdict = checkQuote(library, { text: changed });
          // A changed word outside the quotations of a message is part of the remark around them.
          const before = words.slice(0, at).join(' ');
          const isQuoted = before.lastIndexOf('“') > before.lastIndexOf('”') || /^“/u.test(words[at] ?? '');
          if (verdict.quotations > 0 && !isQuoted) return;
          expect(['altered', 'stitched']).toContain(verdict.verdict);
          if (verdict.verdict === 'altered') expect(changesOf(verdict).length).toBeGreaterThan(0);
        },
      ),
      runs(150),
    );
  });
});

describe('any claim', () => {
  it('gets a verdict made of the article’s and the claim’s own words', () => {
    fc.assert(
      fc.property(articleText(), typedText(300), (text, typed) => {
        fc.pre(hasWords(typed.replace(/<[^<>]*>|@\w+/gu, '')));
        const made = articleOf(text);
        const { verdict, coverage, passages, diff, claim } = checkQuote(libraryOf([made]), { text: typed });
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        if (verdict !== 'not-found') expect(passages.length).toBeGreaterThan(0);
        for (const { claimed, actual } of diff) {
          expect(claim).toContain(claimed);
          if (actual !== undefined) expect(made.text.slice(actual.start, actual.end)).toBe(actual.text);
        }
      }),
    );
  });
});
