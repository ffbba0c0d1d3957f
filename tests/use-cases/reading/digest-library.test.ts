import { describe, expect, it } from 'vitest';
import { type DigestWish, digestLibrary, digestWish } from '../../../src/use-cases/reading/digest-library.ts';
import { articleOf, libraryOf } from '../../support/articles.ts';

const NOW = Date.UTC(2024, 2, 10, 12);
const text = (topic: string) => `The ${topic} opened its doors today.`;
const library = libraryOf([
  articleOf(text('ferry'), { id: 'today', title: 'Today', published: '2024-03-10' }),
  articleOf(text('bakery'), { id: 'week', title: 'A week ago', published: '2024-03-04' }),
  articleOf(text('museum'), { id: 'old', title: 'Old', published: '2024-02-01' }),
  articleOf(text('school'), { id: 'month', title: 'Some day', published: '2024-03' }),
  articleOf(text('library'), { id: 'undated', title: 'Undated' }),
]);
const titles = (wish: DigestWish) =>
  digestLibrary(library, wish, NOW).stories.map(({ article }) => article.title);

describe('a digest', () => {
  it('of so many days counts today as one, and names the articles without a date', () => {
    expect(titles({ kind: 'days', days: 1 })).toEqual(['Today', 'Some day']);
    expect(titles({ kind: 'days', days: 7 })).toEqual(['Today', 'A week ago', 'Some day']);
    const { undated } = digestLibrary(library, { kind: 'days', days: 7 }, NOW);
    expect(undated.map(({ title }) => title)).toEqual(['Undated']);
  });

  it('of the newest takes those with a date first', () => {
    expect(titles({ kind: 'newest', count: 2 })).toEqual(['Today', 'A week ago']);
    expect(titles({ kind: 'newest', count: 50 }).at(-1)).toBe('Undated');
  });

  it('of chosen articles finds them by id, key, handle or title', () => {
    expect(
      titles({ kind: 'chosen', names: ['old', 'TODAY', library.store.find('undated')?.key ?? ''] }),
    ).toEqual(['Today', 'Old', 'Undated']);
    expect(() => titles({ kind: 'chosen', names: ['nowhere'] })).toThrow('unknown-article');
  });

  it('leads in with whole sentences that are understood by themselves', () => {
    for (const { article, lead } of digestLibrary(library, { kind: 'newest', count: 5 }, NOW).stories) {
      expect(lead.length).toBeGreaterThan(0);
      expect(article.text.startsWith(lead[0]?.quote.text ?? '-')).toBe(true);
    }
    const [short] = digestLibrary(libraryOf([articleOf('Rain.')]), { kind: 'newest', count: 1 }, NOW).stories;
    expect(short?.lead.map(({ quote }) => quote.text)).toEqual(['Rain.']);
  });

  it('says when no article is that new', () => {
    const old = libraryOf([articleOf(text('ferry'), { published: '2016-12-02' })]);
    expect(() => digestLibrary(old, { kind: 'days', days: 7 }, NOW)).toThrow('none-recent');
    expect(() => digestLibrary(libraryOf([]), { kind: 'days', days: 7 }, NOW)).toThrow('no-articles');
  });
});

describe('the options of a digest', () => {
  it.each([
    [undefined, undefined, { kind: 'newest', count: 5 }],
    [7, undefined, { kind: 'days', days: 7 }],
    [undefined, '12', { kind: 'newest', count: 12 }],
    [undefined, '9999', { kind: 'newest', count: 50 }],
    [undefined, 'wsws-3, old', { kind: 'chosen', names: ['wsws-3', 'old'] }],
  ])('%s, %s', (days, articles, wish) => {
    expect(digestWish(days, articles)).toEqual(wish);
  });

  it('exclude each other, and name at most eight articles', () => {
    expect(() => digestWish(7, '3')).toThrow('both-options');
    expect(() => digestWish(undefined, 'a,b,c,d,e,f,g,h,i')).toThrow('too-many-chosen');
  });
});
