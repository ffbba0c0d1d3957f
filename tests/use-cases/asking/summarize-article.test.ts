import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/domain/errors/user-error.ts';
import type { Summary, SummaryLength } from '../../../src/domain/summary.ts';
import { countWords } from '../../../src/language/words/words.ts';
import { summarizeArticle } from '../../../src/use-cases/asking/summarize-article.ts';
import { articleOf, bundledArticle, bundledLibrary, libraryOf, wordsAt } from '../../support/articles.ts';
import { articleText } from '../../support/texts.ts';

const library = await bundledLibrary();
const talks = await bundledArticle();
const shares: [SummaryLength, number][] = [
  ['short', 0.1],
  ['medium', 0.2],
  ['long', 0.35],
];

/** A summary has at least one sentence, which may take up to half of the article. */
const LEAD_SHARE = 0.5;

/** Invariants of every summary. */
function expectWhole({ article, sentences, words }: Summary, share: number): void {
  expect(sentences.length).toBeGreaterThan(0);
  expect(words).toBe(sentences.reduce((sum, { quote }) => sum + countWords(quote.text), 0));
  expect(words).toBeLessThanOrEqual((sentences.length === 1 ? LEAD_SHARE : share) * article.words);
  let end = -1;
  for (const { paragraph, quote } of sentences) {
    expect(article.paragraphs).toContain(paragraph);
    expect(paragraph.sentences.map((sentence) => wordsAt(article, sentence))).toContain(quote.text);
    expect(paragraph.sentences.map(({ start }) => start)).toContain(quote.start);
    expect(quote.start).toBeGreaterThanOrEqual(end);
    end = quote.end;
  }
}

describe('a summary', () => {
  it.each(shares)(
    'that is %s has whole sentences in order, with at most %d of the words',
    (length, share) => {
      const summary = summarizeArticle(library, { length });
      expectWhole(summary, share);
      expect(summary.article.id).toBe(talks.id);
      expect(summary.length).toBe(length);
      expect(summary.words).toBeGreaterThan((share * talks.words) / 2);
    },
  );

  it('of any article has whole sentences in order within its share, or none fits', () => {
    fc.assert(
      fc.property(
        fc.array(articleText(), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...shares),
        (texts, [length, share]) => {
          const article = articleOf(texts.join('\n\n'));
          const longest = Math.max(
            ...article.paragraphs.flatMap(({ sentences }) =>
              sentences.map((s) => countWords(wordsAt(article, s))),
            ),
          );
          try {
            expectWhole(summarizeArticle(libraryOf([article]), { length }), share);
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
            expect(error).toMatchObject({ code: 'no-sentence-fits', context: { words: article.words } });
            expect(longest).toBeGreaterThan(Math.floor(LEAD_SHARE * article.words));
          }
        },
      ),
    );
  });

  it('says what most of the article is about', () => {
    const about = ['The truce in Aleppo held.', 'The truce in Aleppo broke.', 'Aleppo saw a truce again.'];
    const aside = ['Bakers sell warm bread.', 'Cats like milk.'];
    const article = articleOf([aside[0], ...about, aside[1]].join('\n\n'));
    const { sentences } = summarizeArticle(libraryOf([article]), { length: 'long' });
    for (const { quote } of sentences) expect(quote.text).toContain('truce');
  });

  it('leaves out sentences that cannot be shown together with the others', () => {
    const { sentences } = summarizeArticle(
      library,
      { length: 'long' },
      (tried) => tried.reduce((sum, { quote }) => sum + quote.text.length, 0) <= 500,
    );
    const characters = sentences.map(({ quote }) => quote.text.length).reduce((sum, length) => sum + length);
    expect(characters).toBeLessThanOrEqual(500);
    expect(sentences.length).toBeGreaterThan(0);
    expect(() => summarizeArticle(library, { length: 'long' }, () => false)).toThrow(
      expect.objectContaining({ code: 'no-sentence-fits' }),
    );
  });

  it('is of the newest article by default', () => {
    const text = 'Bread is good. '.repeat(10);
    const [older, newer, undated] = [
      articleOf(text, { id: 'older', published: '2019-12-31' }),
      articleOf(text, { id: 'newer', published: '2020' }),
      articleOf(text, { id: 'undated' }),
    ];
    const several = libraryOf([undated, newer, older]);
    const idOf = (article?: string) => summarizeArticle(several, { article, length: 'short' }).article.id;
    expect(idOf()).toBe('newer');
    expect(idOf('older')).toBe('older');
    expect(idOf(undated.key)).toBe('undated');
    expect(() => idOf('nothing')).toThrow(expect.objectContaining({ code: 'unknown-article' }));
  });

  it('has all sentences of a shorter one', () => {
    fc.assert(
      fc.property(fc.array(articleText(), { minLength: 1, maxLength: 8 }), (texts) => {
        const own = libraryOf([
          articleOf(
            `One plain lead for all of this.\n\n${texts.join('\n\n')}\n\n${'Rain fell on the town. '.repeat(9)}`,
          ),
        ]);
        const starts = (length: SummaryLength) =>
          summarizeArticle(own, { length }).sentences.map(({ quote }) => quote.start);
        expect(starts('medium')).toEqual(expect.arrayContaining(starts('short')));
        expect(starts('long')).toEqual(expect.arrayContaining(starts('medium')));
        expect(starts('short')).toContain(0);
      }),
    );
  });

  it('is the same every time', () => {
    expect(summarizeArticle(library, { length: 'medium' })).toEqual(
      summarizeArticle(library, { length: 'medium' }),
    );
  });

  it('is refused if the article is too short', () => {
    const short = libraryOf([articleOf('This is all that it says.')]);
    expect(() => summarizeArticle(short, { length: 'long' })).toThrow(
      expect.objectContaining({ code: 'no-sentence-fits', context: { words: 6 } }),
    );
  });

  it('is refused without articles', () => {
    expect(() => summarizeArticle(libraryOf([]), { length: 'short' })).toThrow(
      expect.objectContaining({ code: 'no-articles' }),
    );
  });
});
