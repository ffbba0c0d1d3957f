import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../src/use-cases/asking/find-quote.ts';
import { foundAt, passagesOf } from '../../support/answers.ts';
import { articleOf, bundledArticle, bundledLibrary, libraryOf } from '../../support/articles.ts';
import { runs } from '../../support/property-runs.ts';
import { articleText, typedText } from '../../support/texts.ts';

const library = await bundledLibrary();
const article = await bundledArticle();

/** How the words were found, and where. */
const found = (text: string): string => foundAt(findQuote(library, { text }));

describe('words that the article has in another order or form', () => {
  it.each([
    ['in another order', 'in Aleppo broker a truce', 'reordered 17'],
    ['in another form', 'brokering the truces in Aleppo', 'reordered 17'],
    ['with words left out', 'Russian Sergei Lavrov', 'reordered 17'],
  ])('are found as reordered: %s', (_, text, result) => {
    expect(found(text)).toBe(result);
  });
});

describe('words that the article does not say', () => {
  it.each([
    ['a word among them that it lacks', 'broker a truce in Paris', 'words-missing'],
    ['words of two paragraphs', 'Alanya village chiefs', 'words-scattered'],
    ['part of a word', 'umanitarian corrido', 'words-missing'],
    ['only stop words in an order that it lacks', 'as where of', 'no-keywords'],
    ['no words', '“…” 👍', 'no-keywords'],
  ])('are refused: %s', (_, text, result) => {
    expect(found(text)).toBe(result);
  });

  it('are not found inside other words', () => {
    const party = libraryOf([articleOf('The party started. The start was late.')]);
    expect(findQuote(party, { text: 'art' }).kind).toBe('refused');
    expect(findQuote(party, { text: 'The part' }).kind).toBe('refused');
    expect(findQuote(party, { text: 'he party' })).not.toMatchObject({ match: 'exact' });
    expect(findQuote(party, { text: 'started. The start' })).toMatchObject({ match: 'exact' });
  });

  it('are not joined across paragraphs', () => {
    const two = libraryOf([articleOf('They met in Alanya.\n\nThursday was warm.')]);
    expect(findQuote(two, { text: 'in Alanya. Thursday' }).kind).toBe('refused');
  });
});

describe('a quote lookup', () => {
  it('searches only the named article', () => {
    const other = articleOf('They broker a truce in Aleppo, it says.', { id: 'other' });
    const both = libraryOf([article, other]);
    const idsOf = (name?: string) =>
      passagesOf(findQuote(both, { text: 'broker a truce in Aleppo', article: name })).map(
        (p) => p.article.id,
      );
    expect(idsOf().sort()).toEqual([article.id, 'other']);
    expect(idsOf('other')).toEqual(['other']);
    expect(idsOf(article.key)).toEqual([article.id]);
    expect(() => idsOf('nothing')).toThrow(expect.objectContaining({ code: 'unknown-article' }));
  });

  it.each([
    ['empty', ' \n', { code: 'question-empty', context: { what: 'quote' } }],
    [
      'of 2,001 characters',
      'a'.repeat(2_001),
      { code: 'question-too-long', context: { what: 'quote', length: 2_001, max: 2_000 } },
    ],
  ])('refuses a quote that is %s', (_, text, error) => {
    expect(() => findQuote(library, { text })).toThrow(expect.objectContaining(error));
  });

  it('takes 2,000 characters, even if a paragraph is as long', () => {
    const long = articleOf(`Before. ${'They talked and talked. '.repeat(80)}After.`);
    const text = long.text.slice(8, 2_000).trim();
    expect(findQuote(libraryOf([long]), { text: text.slice(0, text.lastIndexOf(' ')) })).toMatchObject({
      match: 'exact',
    });
    expect(findQuote(library, { text: 'a'.repeat(2_000) }).kind).toBe('refused');
  });

  it('is refused without articles', () => {
    expect(findQuote(libraryOf([]), { text: 'as recently as' })).toMatchObject({
      reason: { code: 'no-articles' },
    });
  });

  it('of any words in any articles shows whole sentences that contain them', () => {
    fc.assert(
      fc.property(articleText(), typedText(2_000), (content, text) => {
        const any = articleOf(content);
        for (const { paragraph, highlight } of passagesOf(findQuote(libraryOf([any]), { text }))) {
          expect(any.paragraphs).toContain(paragraph);
          expect(paragraph.sentences.map(({ start }) => start)).toContain(highlight.start);
          expect(paragraph.sentences.map(({ end }) => end)).toContain(highlight.end);
        }
      }),
      runs(300),
    );
  });
});
