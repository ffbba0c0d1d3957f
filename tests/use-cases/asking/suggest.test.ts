import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestArticles } from '../../../src/use-cases/asking/suggest-articles.ts';
import { suggestSentences } from '../../../src/use-cases/asking/suggest-sentences.ts';
import { articleOf, bundledArticle, libraryOf, wordsAt } from '../../support/articles.ts';
import { articleText, typedText } from '../../support/texts.ts';

const talks = await bundledArticle();
const bread = articleOf('Bread is baked. It is eaten.\n\nBakers bake bread. Some broker flour.', {
  id: 'bread-2020',
  title: 'How bread is baked',
  publisher: 'The Bakers’ Daily',
  published: '2020-05-01',
});
const salt = articleOf('Salz ist weiß.', { id: 'salz', title: 'Über Salz', language: 'de' });
const library = libraryOf([bread, salt, talks]);

const sentencesFor = (typed: string, limit = 25, article?: string): string[] =>
  suggestSentences(library, { typed, article, limit }).map(({ quote }) => quote.text);
const idsFor = (typed: string, limit = 25): string[] =>
  suggestArticles(library, typed, limit).map(({ id }) => id);

describe('suggested sentences', () => {
  it.each([
    [
      'the beginning of a word',
      'humanitarian corri',
      /^Russia has proposed opening up four “humanitarian corridors”/u,
    ],
    ['whole words', 'moscow from demands', undefined],
    ['their order', 'demands from Moscow', /^The statement prompted demands/u],
    ['a single letter', 'broker a t', /^Russian Foreign Minister/u],
    ['capitals', 'ALANYA', /^Russian Foreign Minister/u],
    ['the beginning of the last word only', 'humanit corridors', undefined],
    ['stop words', 'as recently a', /^The talks in Ankara/u],
  ])('match %s: %s', (_, typed, expected) => {
    const [first] = sentencesFor(typed);
    if (expected === undefined) expect(first).toBeUndefined();
    else expect(first).toMatch(expected);
  });

  it('begin with the sentence in which the words begin', () => {
    expect(sentencesFor('baked')).toEqual(['Bread is baked.']);
    expect(sentencesFor('baked it')).toEqual(['Bread is baked.']);
  });

  it('are in reading order, article by article, language by language', () => {
    expect(sentencesFor('bread')).toEqual(['Bread is baked.', 'Bakers bake bread.']);
    const numbers = suggestSentences(library, { typed: 'Assad', article: talks.id, limit: 25 }).map(
      ({ quote }) => quote.start,
    );
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(sentencesFor('s')[0]).toBe('Salz ist weiß.');
  });

  it('are each paragraph’s first if nothing was typed', () => {
    for (const typed of ['', '  ', '“', '👍']) {
      expect(sentencesFor(typed, 25, 'bread-2020')).toEqual(['Bread is baked.', 'Bakers bake bread.']);
    }
    expect(sentencesFor('', 25, talks.id)).toHaveLength(19);
    expect(sentencesFor('', 5)).toHaveLength(5);
  });

  it('are no more than the limit', () => {
    expect(sentencesFor('t', 3)).toHaveLength(3);
    expect(sentencesFor('t', 0)).toEqual([]);
    expect(sentencesFor('the', 25, talks.id)).toHaveLength(25);
  });

  it('are from the named article; none if it is unknown', () => {
    expect(sentencesFor('broker', 25, 'bread-2020')).toEqual(['Some broker flour.']);
    expect(sentencesFor('broker', 25, 'nothing')).toEqual([]);
    expect(sentencesFor('', 25, 'nothing')).toEqual([]);
    expect(suggestSentences(libraryOf([]), { typed: 'a', limit: 25 })).toEqual([]);
  });

  it('are whole for any text and any article', () => {
    fc.assert(
      fc.property(articleText(), typedText(100), (text, typed) => {
        const any = articleOf(text);
        const sentences = any.paragraphs.flatMap((paragraph) =>
          paragraph.sentences.map((s) => wordsAt(any, s)),
        );
        const suggested = suggestSentences(libraryOf([any]), { typed, limit: 5 });
        expect(suggested.length).toBeLessThanOrEqual(5);
        for (const { quote, match } of suggested) {
          expect(sentences).toContain(quote.text);
          expect(match.start).toBeLessThanOrEqual(match.end);
          expect(match.end).toBeLessThanOrEqual(quote.text.length);
        }
      }),
    );
  });
});

describe('suggested articles', () => {
  it('are newest first, those without a date last, if nothing was typed', () => {
    expect(idsFor('')).toEqual(['bread-2020', talks.id, 'salz']);
    expect(idsFor('', 2)).toEqual(['bread-2020', talks.id]);
    expect(idsFor('', 0)).toEqual([]);
  });

  it.each([
    ['the beginning of a word of the title', 'mosc', [talks.id]],
    ['several beginnings in any order', 'talk SECR', [talks.id]],
    ['the publisher', 'world soc', [talks.id]],
    ['the publisher with another apostrophe', "bakers' daily", ['bread-2020']],
    ['the name of the file', 'bread-2020', ['bread-2020']],
    ['the middle of a word', 'read', []],
    ['words that no article has', 'moscow bread', []],
  ])('match %s: %s', (_, typed, ids) => {
    expect(idsFor(typed)).toEqual(ids);
  });
});
