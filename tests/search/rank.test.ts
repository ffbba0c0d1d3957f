import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleIndex } from '../../src/search/article-index.ts';
import { pinpointSentence } from '../../src/search/pinpoint-sentence.ts';
import { rankPassages } from '../../src/search/rank-passages.ts';
import { centrality } from '../../src/search/rank-sentences.ts';
import { articleOf, wordsAt } from '../support/articles.ts';

/** The paragraphs, ranked for equally telling terms; best first, each with its share of them. */
function ranked(paragraphs: readonly string[], terms: readonly string[]) {
  const article = articleOf(paragraphs.join('\n\n'), { language: 'xx' });
  const index = new ArticleIndex();
  index.add(article);
  const [shelf] = index.shelves();
  if (shelf === undefined) throw new Error('No shelf');
  const weights = new Map(terms.map((term) => [term, 1]));
  return rankPassages(weights, shelf.paragraphsOf(article.id), shelf).map(({ candidate, coverage }) => ({
    number: candidate.paragraph.number,
    coverage,
    highlight: wordsAt(article, pinpointSentence(weights, candidate)),
  }));
}

const numbers = (paragraphs: readonly string[], terms: readonly string[]): number[] =>
  ranked(paragraphs, terms).map(({ number }) => number);

describe('paragraphs rank', () => {
  it.each([
    ['the more terms they hold', ['bread x.', 'bread milk.', 'y z.'], ['bread', 'milk'], [2, 1]],
    ['the more often they hold a term', ['bread x y.', 'bread bread x.'], ['bread'], [2, 1]],
    ['the shorter they are', [`bread ${'x '.repeat(30)}.`, 'bread x.'], ['bread'], [2, 1]],
    [
      'higher with the terms in one sentence',
      ['Bread here. Milk there.', 'Bread beside milk. Here there.'],
      ['bread', 'milk'],
      [2, 1],
    ],
    [
      'higher with the terms side by side',
      ['bread a b c milk.', 'bread milk a b c.'],
      ['bread', 'milk'],
      [2, 1],
    ],
    ['in reading order where nothing tells them apart', ['bread.', 'bread.', 'bread.'], ['bread'], [1, 2, 3]],
    ['not at all without a term', ['x.', 'y.'], ['bread'], []],
  ])('%s', (_, paragraphs, terms, order) => {
    expect(numbers(paragraphs, terms)).toEqual(order);
  });

  it('with the share of the weight that they hold', () => {
    const terms = ['bread', 'milk', 'salt', 'none'];
    expect(
      ranked(['bread milk salt.', 'milk salt.', 'salt salt salt.'], terms).map(({ coverage }) => coverage),
    ).toEqual([0.75, 0.5, 0.25]);
  });

  it('with the sentence highlighted that holds the most, of equals the first', () => {
    const [best] = ranked(['Bread here. Bread milk there. Milk bread too. Salt.'], ['bread', 'milk']);
    expect(best?.highlight).toBe('Bread milk there.');
  });
});

describe('the centrality of sentences', () => {
  it('is the higher the more of the others they share', () => {
    const [one = 0, two = 0, three = 0, aside = 1] = centrality([
      ['truce', 'aleppo', 'held'],
      ['truce', 'aleppo', 'broke'],
      ['truce', 'talk'],
      ['bread'],
    ]);
    expect(Math.min(one, two, three)).toBeGreaterThan(aside);
  });

  it('lies between 0 and 1, is 0 without terms, and follows the sentences when they move', () => {
    const terms = fc.array(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 8 }), (sentences) => {
        const scores = centrality(sentences);
        expect(scores).toHaveLength(sentences.length);
        scores.forEach((score, index) => {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
          if (sentences[index]?.length === 0) expect(score).toBe(0);
        });
        const moved = centrality(sentences.toReversed()).toReversed();
        moved.forEach((score, index) => {
          expect(score).toBeCloseTo(scores[index] ?? Number.NaN, 9);
        });
      }),
    );
  });
});
