import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../src/use-cases/asking/find-quote.ts';
import { foundAt, passagesOf } from '../../support/answers.ts';
import { articleOf, bundledArticle, bundledLibrary, libraryOf, wordsAt } from '../../support/articles.ts';
import { runs } from '../../support/property-runs.ts';

const library = await bundledLibrary();
const article = await bundledArticle();

/** How the words were found, and where. */
const found = (text: string): string => foundAt(findQuote(library, { text }));

/** A run of whole words of a text, as somebody would copy it. */
const runOf = (text: string): fc.Arbitrary<string> => {
  const words = text.split(/\s+/u);
  return fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 40 })).map(([start, count]) =>
    words
      .slice(start, start + count)
      .join(' ')
      .slice(0, 2_000),
  );
};

describe('words that the article says', () => {
  it.each([
    ['as they are', 'broker a truce in Aleppo and assure the provision'],
    ['in small letters', 'broker a truce in aleppo'],
    ['in capitals', 'BROKER A TRUCE IN ALEPPO'],
    ['with other punctuation', '«broker, a truce: in Aleppo…»'],
    ['over several lines', 'broker\n  a truce\n\tin Aleppo'],
    ['with invisible characters', 'bro\u00adker a tr\u200buce in Aleppo'],
  ])('are found exactly: %s', (_, text) => {
    expect(found(text)).toBe('exact 17');
  });

  it.each([
    ['The statement prompted demands from Moscow for an "explanation."', 'exact 13'],
    ["Turkey's own intervention into Syria", 'exact 11'],
    ['“rebel”-held area', 'exact 4'],
    ['250000 civilians', 'exact 4'],
    ["'Screw you Americans'", 'exact 8'],
    ['as recently as', 'exact 2'],
    ['no country or person', 'exact 15'],
    ['at this', 'exact 8'],
    ['of the', 'exact 2 3 4'],
    ['US', 'exact 1 6 7'],
    ['Alanya Thursday, announcing', 'exact 17'],
  ])('%s: %s', (text, result) => {
    expect(found(text)).toBe(result);
  });

  it('are found at any place', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...article.paragraphs)
          .chain((paragraph) => fc.tuple(fc.constant(paragraph), runOf(wordsAt(article, paragraph)))),
        ([paragraph, text]) => {
          fc.pre(/[\p{L}\p{N}]/u.test(text));
          const answer = findQuote(library, { text });
          expect(answer).toMatchObject({ kind: 'answered', match: 'exact' });
          const [first] = passagesOf(answer);
          expect(first?.paragraph.number).toBeLessThanOrEqual(paragraph.number);
        },
      ),
      runs(500),
    );
  });

  it('are found among hundreds of paragraphs that have some of the words', () => {
    const paragraphs = Array.from({ length: 600 }, (_, index) =>
      index === 500 ? 'It was the war that they feared.' : `A war of number${index}.`,
    );
    const many = libraryOf([articleOf(paragraphs.join('\n\n'))]);
    const answer = findQuote(many, { text: 'the war' });
    expect(answer).toMatchObject({ match: 'exact' });
    expect(passagesOf(answer).map(({ paragraph }) => paragraph.number)).toEqual([501]);
  });

  it('are found if capitals turn them into a name', () => {
    const it = libraryOf([articleOf('They saw it coming. THE US AND THE EU WERE late.')]);
    expect(findQuote(it, { text: 'saw IT coming' })).toMatchObject({ match: 'exact' });
    expect(findQuote(it, { text: 'us and the eu were late' })).toMatchObject({ match: 'exact' });
  });

  it('are highlighted with all sentences that contain them', () => {
    const highlightOf = (text: string): string => {
      const [first] = passagesOf(findQuote(library, { text }));
      return first === undefined ? '' : wordsAt(first.article, first.highlight);
    };
    expect(highlightOf('demanded by Moscow')).toBe(
      'On Thursday, Erdogan offered the “clarification” demanded by Moscow.',
    );
    expect(highlightOf('between Erdogan and Putin. On Thursday, Erdogan')).toBe(
      'This was followed by a phone conversation Wednesday between Erdogan and Putin. On Thursday, Erdogan offered the “clarification” demanded by Moscow.',
    );
  });
});
