import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/domain/verdict.ts';
import { checkQuote } from '../../../src/use-cases/checking/check-quote.ts';
import { bundledLibrary } from '../../support/articles.ts';
import { runs } from '../../support/property-runs.ts';
import { errorOf } from '../../support/user-error.ts';

const library = await bundledLibrary();
const PESKOV = 'The announcement really came as news to us';
/** Short words and signs whose repetition is hard to search for. */
const SIGNS = ['× ', '(sic) ', '“a” ', 'not ', 'a-', 'U.S. '];
const verdictOf = (text: string) => checkQuote(library, { text }).verdict;

describe('a claim of odd signs', () => {
  it.each(['[…]', '… … …', '[ ] ( ) [...]', '“[…]”', '> […]', '[[[[', '(sic)'.replace('sic', '…')])(
    '%s has no words',
    async (text) => {
      const asked = async () => checkQuote(library, { text });
      expect((await errorOf(asked())).code).toBe('quote-without-words');
    },
  );

  it('of brackets alone around words is judged without failing', () => {
    expect(verdictOf('[walrus]')).toBe('not-found');
    expect(verdictOf(`[${PESKOV}]`)).toMatch(/exact|typography/u);
  });

  it('of right-to-left marks is typography, and they are counted', () => {
    const { verdict, disguise } = checkQuote(library, {
      text: `\u202e${PESKOV.replace(' ', ' \u200f')}\u202c`,
    });
    expect([verdict, disguise.invisible]).toEqual(['typography', 3]);
  });

  it('of a thousand brackets, marks or quotes is judged without failing', () => {
    for (const sign of ['[', ']', '“', '”', '"', '[…]', '> \n', '& ', 'Doe: "x" ', ...SIGNS])
      expect(() => checkQuote(library, { text: `${sign.repeat(3_900 / sign.length)}a` })).not.toThrow();
  });
});

describe('a claim of 4,000 characters', () => {
  const text = library.store.all()[0]?.text ?? '';
  const words = text.slice(0, 3_950).replace(/\S*$/u, '').trim().split(/\s+/u);

  it('with one changed word names that change alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: words.length - 6 }), (at) => {
        fc.pre(/^\p{L}{4,}$/u.test(words[at] ?? ''));
        const verdict = checkQuote(library, { text: words.toSpliced(at, 1, 'walrus').join(' ') });
        expect(verdict.verdict).toBe('altered');
        expect(changesOf(verdict).map(({ claimed, actual }) => [claimed, actual?.text])).toEqual([
          ['walrus', words[at]],
        ]);
      }),
      runs(10),
    );
  });
});

describe('a message of another bot', () => {
  it('that is one long quote is judged by the quote', () => {
    const text = library.store.all()[0]?.text ?? '';
    const lines = text.slice(0, 1_500).replace(/\S*$/u, '').trim().split('\n');
    const quoted = lines.map((line) => `> ${line}`).join('\n');
    expect(verdictOf(`**QuoteBot**\n${quoted}\n-# posted by QuoteBot · 3 reactions`)).toMatch(
      /exact|typography/u,
    );
  });
});

describe('any message around a quote', () => {
  it('never makes a changed quote exact', () => {
    const remark = fc.constantFrom('lol', 'source?', 'Doe:', 'he said', '🙄', 'this is wild', 'Interesting:');
    fc.assert(
      fc.property(remark, remark, fc.constantFrom('walrus', 'not', '1999'), (before, after, word) => {
        const changed = PESKOV.replace('really', word);
        expect(verdictOf(`${before} “${changed}” ${after}`)).not.toMatch(/exact|typography/u);
      }),
      runs(40),
    );
  });
});
