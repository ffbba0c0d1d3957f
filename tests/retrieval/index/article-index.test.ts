import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { termsOf } from '../../../src/language/words/terms.ts';
import { ArticleIndex } from '../../../src/retrieval/index/article-index.ts';
import type { Shelf } from '../../../src/retrieval/index/shelf.ts';
import { articleOf, wordsAt } from '../../support/articles.ts';
import { word } from '../../support/texts.ts';

function indexOf(...articles: Article[]): ArticleIndex {
  const index = new ArticleIndex();
  for (const article of articles) index.add(article);
  return index;
}

function shelfOf(...articles: Article[]): Shelf {
  const [shelf] = indexOf(...articles).shelves();
  if (shelf === undefined) throw new Error('No shelf');
  return shelf;
}

/** Joins paragraphs, numbered from 1, into a text. */
const paragraphs = (...words: string[]): string => words.join('\n\n');
const numbersOf = (found: ReturnType<Shelf['candidates']>): number[] =>
  found.map(({ paragraph }) => paragraph.number);

describe('the index', () => {
  it('has a shelf for each primary language', () => {
    const [en, us, de] = [
      articleOf('One.', { id: 'a', language: 'en' }),
      articleOf('Two.', { id: 'b', language: 'en-us' }),
      articleOf('Drei.', { id: 'c', language: 'de' }),
    ];
    const index = indexOf(en, us, de);
    expect(index.shelves().map(({ language }) => language.code)).toEqual(['de', 'en']);
    expect(index.shelves(en)).toEqual(index.shelves(us));
    expect(index.shelves(de).map(({ language }) => language.code)).toEqual(['de']);
    expect(indexOf().shelves(en)).toEqual([]);
  });
});

describe('a shelf', () => {
  const shelf = shelfOf(
    articleOf(paragraphs('Bread and salt.', 'Bread and butter.', 'It is milk. Nothing else.'), { id: 'a' }),
    articleOf(paragraphs('Salt.', 'Butter and bread.'), { id: 'b' }),
  );

  it('finds the paragraphs that contain any of the terms', () => {
    expect(numbersOf(shelf.candidates(['milk']))).toEqual([3]);
    expect(numbersOf(shelf.candidates(['salt', 'milk'])).sort()).toEqual([1, 1, 3]);
    expect(numbersOf(shelf.candidates(['bread', 'nothing'])).sort()).toEqual([1, 2, 2]);
    expect(numbersOf(shelf.candidates(['nothing']))).toEqual([]);
  });

  it('finds all paragraphs without a term, and all of a given article', () => {
    expect(numbersOf(shelf.candidates([]))).toEqual([1, 2, 3, 1, 2]);
    expect(numbersOf(shelf.candidates(['milk'], 'b'))).toEqual([1, 2]);
    expect(numbersOf(shelf.candidates(['milk'], 'unknown'))).toEqual([]);
  });

  it('finds every paragraph that contains all terms, however common each is', () => {
    const many = shelfOf(
      articleOf(
        paragraphs(...Array.from({ length: 500 }, (_, i) => (i === 400 ? 'Bread, milk.' : 'Bread.'))),
      ),
    );
    expect(numbersOf(many.holding(['bread', 'milk']))).toEqual([401]);
    expect(many.holding(['bread'])).toHaveLength(500);
    expect(many.holding([])).toHaveLength(500);
    expect(many.holding(['bread', 'nothing'])).toEqual([]);
  });

  it('knows its terms, on the whole and by article', () => {
    expect(shelf.has('milk')).toBe(true);
    expect(shelf.has('milk', 'a')).toBe(true);
    expect(shelf.has('milk', 'b')).toBe(false);
    expect(shelf.has('constructor')).toBe(false);
    expect(shelf.has('__proto__')).toBe(false);
  });

  it('weights a term by its rarity', () => {
    expect(shelf.weightOf('nothing')).toBeGreaterThan(shelf.weightOf('milk'));
    expect(shelf.weightOf('milk')).toBeGreaterThan(shelf.weightOf('salt'));
    expect(shelf.weightOf('salt')).toBeGreaterThan(shelf.weightOf('bread'));
    expect(shelf.weightOf('bread')).toBeGreaterThan(0);
    expect(shelf.weightOf('milk')).toBeCloseTo(Math.log(1 + (5 - 1 + 0.5) / (1 + 0.5)), 12);
  });

  it('finds words that are property names of objects', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];
    const odd = shelfOf(articleOf(paragraphs(...names, 'Bread.'), { language: 'xx' }));
    names.forEach((name, index) => {
      const term = name.replaceAll('_', '').toLowerCase();
      expect(odd.has(term)).toBe(true);
      expect(numbersOf(odd.candidates([term]))).toEqual([index + 1]);
    });
    expect(odd.candidates(['__proto__', '__defineGetter__', ''])).toEqual([]);
  });

  it('finds every paragraph by any of its terms', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word(), { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 9 }),
        (lists) => {
          const article = articleOf(paragraphs(...lists.map((words) => words.join(' '))));
          const any = shelfOf(article);
          for (const indexed of any.paragraphsOf(article.id)) {
            const terms = indexed.paragraph.sentences.flatMap((sentence) =>
              termsOf(wordsAt(article, sentence), any.language),
            );
            for (const { term } of terms) {
              expect(any.candidates([term])).toContain(indexed);
              expect(any.holding([term])).toContain(indexed);
              expect(any.has(term)).toBe(true);
            }
          }
        },
      ),
    );
  });
});
