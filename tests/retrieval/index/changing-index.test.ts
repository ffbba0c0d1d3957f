import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { questionTermsOf } from '../../../src/language/words/terms.ts';
import { ArticleStore } from '../../../src/libraries/article-store.ts';
import { ArticleIndex } from '../../../src/retrieval/index/article-index.ts';
import { Speech } from '../../../src/speakers/speech.ts';
import { findPassages } from '../../../src/use-cases/asking/find-passages.ts';
import { findQuote } from '../../../src/use-cases/asking/find-quote.ts';
import { articleOf } from '../../support/articles.ts';

/** Few words, some similar, so that articles share them and fuzzy matches occur. */
const words =
  'bread breads breaded bakery baker milk milky salt salted Moscow Muscovite talks talking rebels 1998 it'.split(
    ' ',
  );
const texts = fc
  .array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 5 })
  .map((paragraphs) => paragraphs.map((paragraph) => `${paragraph.join(' ')}.`).join('\n\n'));
const article = (id: string) =>
  fc
    .record({
      text: texts,
      title: fc.constantFrom(...words),
      language: fc.constantFrom('en', 'de', 'nb', 'no'),
    })
    .map(({ text, ...about }) => articleOf(text, { id, ...about }));
const articles = fc.tuple(...['a', 'b', 'cc', '10', '9'].map(article));
const questions = fc.array(
  fc.array(fc.constantFrom(...words, 'bred', 'nothing'), { minLength: 1, maxLength: 5 }),
  {
    minLength: 1,
    maxLength: 3,
  },
);

/** Everything an index can be asked. */
function answersOf(index: ArticleIndex, all: readonly Article[], asked: readonly (readonly string[])[]) {
  const library = { store: new ArticleStore(all), index, speech: new Speech(), minConfidence: 0 };
  return {
    shelves: index.shelves().map((shelf) => ({
      language: shelf.language.code,
      articles: shelf.articles().map(({ article: { id } }) => id),
      averageLength: shelf.averageLength,
      words: [...words, 'bred'].map((word) => {
        const [term = { term: '' }] = questionTermsOf(word, shelf.language);
        return {
          weight: shelf.weightOf(term.term),
          has: all.map(({ id }) => shelf.has(term.term, id)).concat(shelf.has(term.term)),
          fuzzyMatches: shelf.vocabulary
            .fuzzyMatches(term.term)
            .map(({ id, closeness }) => [shelf.vocabulary.termOf(id), closeness]),
          holding: shelf.holding([term.term]).map(({ article: { id }, paragraph }) => [id, paragraph.number]),
        };
      }),
    })),
    passages: asked.map((question) => findPassages(library, { question: question.join(' ') }, 100)),
    quotes: asked.map((quote) => findQuote(library, { text: quote.join(' ') })),
  };
}

function indexOf(...added: readonly Article[]): ArticleIndex {
  const index = new ArticleIndex();
  for (const one of added) index.add(one);
  return index;
}

describe('the results of an index', () => {
  it('do not depend on the order of adding', () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    fc.assert(
      fc.property(articles, orders, questions, (all, order, asked) => {
        const shuffled = order.map((place) => all[place]).filter((one) => one !== undefined);
        expect(answersOf(indexOf(...shuffled), all, asked)).toEqual(answersOf(indexOf(...all), all, asked));
      }),
    );
  });

  it('do not depend on the order if a term has more paragraphs than candidates', () => {
    const many = ['a', 'b', 'c'].map((id) =>
      articleOf(Array.from({ length: 90 }, (_, place) => `Bread ${id}x${place}.`).join('\n\n'), { id }),
    );
    const asked = [['bread']];
    expect(answersOf(indexOf(...many.toReversed()), many, asked)).toEqual(
      answersOf(indexOf(...many), many, asked),
    );
  });

  it('do not depend on articles added and removed before', () => {
    fc.assert(
      fc.property(articles, fc.subarray([0, 1, 2, 3, 4]), questions, (all, removed, asked) => {
        const index = indexOf(...all);
        for (const place of removed) index.remove({ id: all[place]?.id ?? '' });
        const left = all.filter((_, place) => !removed.includes(place));
        const never = indexOf(...left);
        expect(answersOf(index, all, asked)).toEqual(answersOf(never, all, asked));
        for (const place of removed) index.add(all[place] as Article);
        expect(answersOf(index, all, asked)).toEqual(answersOf(indexOf(...all), all, asked));
      }),
    );
  });

  it('are the same for a repeated question, and after adding in slices', async () => {
    await fc.assert(
      fc.asyncProperty(articles, questions, async (all, asked) => {
        const index = new ArticleIndex();
        await index.addAll(all);
        const once = answersOf(index, all, asked);
        expect(answersOf(index, all, asked)).toEqual(once);
        expect(once).toEqual(answersOf(indexOf(...all), all, asked));
      }),
    );
  });

  it('are the same after saving and loading, and after changes', async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.subarray([0, 1, 2, 3, 4]), questions, async (all, removed, asked) => {
        const index = indexOf(...all);
        for (const place of removed) index.remove({ id: all[place]?.id ?? '' });
        const left = all.filter((_, place) => !removed.includes(place));
        const loaded = await ArticleIndex.load(await index.save(), left.toReversed());
        if (loaded === undefined) throw new Error('The index was refused');
        expect(answersOf(loaded, all, asked)).toEqual(answersOf(index, all, asked));
        for (const place of removed) loaded.add(all[place] as Article);
        expect(answersOf(loaded, all, asked)).toEqual(answersOf(indexOf(...all), all, asked));
      }),
    );
  });
});

describe('an article', () => {
  it('replaces one with the same id, even in another language', () => {
    const [old, young] = [articleOf('Bread.', { language: 'en' }), articleOf('Milch.', { language: 'de' })];
    const index = indexOf(old, young);
    expect(index.shelves().map(({ language }) => language.code)).toEqual(['de']);
    expect(index.shelves(young)[0]?.paragraphsOf('test')).toHaveLength(1);
  });

  it('that is unknown can be removed', () => {
    const index = indexOf(articleOf('Bread.', { id: 'a' }));
    index.remove({ id: 'b' });
    expect(index.shelves()).toHaveLength(1);
    index.remove({ id: 'a' });
    index.remove({ id: 'a' });
    expect(index.shelves()).toEqual([]);
  });

  it('leaves nothing behind: ids of terms and paragraphs are reused', () => {
    const index = indexOf(articleOf('Bread.', { id: 'a' }));
    for (let round = 0; round < 50; round += 1) {
      index.add(
        articleOf(`Word${round} milk${round}x.\n\nOther${round}.`, { id: 'b', title: `Title${round}` }),
      );
      index.remove({ id: 'b' });
    }
    const [shelf] = index.shelves();
    expect(shelf?.vocabulary.terms().filter((term) => term !== '')).toEqual(['titl', 'bread']);
    expect(shelf?.vocabulary.terms().length).toBeLessThan(10);
    index.add(articleOf('Milk.\n\nSalt.', { id: 'c' }));
    expect(Math.max(...(shelf?.paragraphsOf('c').map(({ id }) => id) ?? []))).toBeLessThan(3);
  });
});

describe('a saved index', () => {
  const all = [articleOf('Bread and milk.', { id: 'a' }), articleOf('Brot.', { id: 'b', language: 'de' })];

  it('is refused for other articles', async () => {
    const bytes = await indexOf(...all).save();
    const [bread, brot] = all as [Article, Article];
    expect(await ArticleIndex.load(bytes, all)).toBeDefined();
    expect(await ArticleIndex.load(bytes, [bread])).toBeUndefined();
    expect(await ArticleIndex.load(bytes, [...all, articleOf('Salt.', { id: 'c' })])).toBeUndefined();
    expect(await ArticleIndex.load(bytes, [articleOf('Bread and salt.', { id: 'a' }), brot])).toBeUndefined();
    expect(await ArticleIndex.load(bytes, [articleOf('Bread and milk.', { id: 'c' }), brot])).toBeUndefined();
    expect(await ArticleIndex.load(bytes, [bread, { ...brot, language: 'fr' }])).toBeUndefined();
  });

  it('is refused if sentences or words are tokenized differently', async () => {
    const bytes = await indexOf(...all).save();
    const [bread, brot] = all as [Article, Article];
    const [paragraph] = bread.paragraphs;
    if (paragraph === undefined) throw new Error('No paragraph');
    const halves = [
      { start: 0, end: 5 },
      { start: 6, end: 15 },
    ];
    const split = { ...bread, paragraphs: [{ ...paragraph, sentences: halves }] };
    expect(await ArticleIndex.load(bytes, [split, brot])).toBeUndefined();
    expect(await ArticleIndex.load(bytes, [{ ...bread, title: 'Another' }, brot])).toBeUndefined();
  });

  it('is refused if any byte is changed or missing', async () => {
    const bytes = await indexOf(...all).save();
    for (const place of bytes.keys()) {
      const damaged = bytes.slice();
      damaged[place] = (damaged[place] ?? 0) ^ 1;
      expect(await ArticleIndex.load(damaged, all)).toBeUndefined();
      expect(await ArticleIndex.load(bytes.subarray(0, place), all)).toBeUndefined();
    }
  });

  it('can be read from any offset in a buffer', async () => {
    const bytes = await indexOf(...all).save();
    const longer = new Uint8Array(bytes.length + 1);
    longer.set(bytes, 1);
    expect(await ArticleIndex.load(longer.subarray(1), all)).toBeDefined();
  });
});
