import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/domain/verdict.ts';
import { checkQuote, type QuoteClaim } from '../../src/use-cases/check-quote.ts';
import { changeWords, verdictNotes, verdictWords } from '../../src/wording/verdict-words.ts';
import { articleOf, bundledLibrary, libraryOf } from '../support/articles.ts';

const library = await bundledLibrary();
const check = (text: string, more: Omit<QuoteClaim, 'text'> = {}) => checkQuote(library, { text, ...more });
const news = 'The announcement really came as news to us';

describe('a verdict in words', () => {
  it.each([
    [news, undefined, /^Exact: .* letter for letter\.$/u],
    [news.toUpperCase(), undefined, /^Exact, apart from punctuation or capitals: /u],
    [news.replace('news', 'joy'), undefined, /^Altered: /u],
    [news, 'Lavrov', /^Another speaker: .* said by “Dmitry Peskov”, not by Lavrov\.$/u],
    ['brokered by the Turkish government', undefined, /^Out of context: /u],
    [
      'controls much of Syrian airspace, met in Turkey’s Mediterranean resort city',
      undefined,
      /^Stitched: pieces of 2 places/u,
    ],
    [
      'The talks in Ankara were reportedly brokered by the Turkish government',
      undefined,
      /^Stitched: .* nothing says so\.$/u,
    ],
    ['zebra', undefined, /^Not found: no article says this\.$/u],
  ])('“%s” by %s', (text, speaker, words) => {
    expect(verdictWords(check(text, { speaker }), speaker)).toMatch(words);
  });

  it('names the article that it stands in', () => {
    const two = libraryOf([
      articleOf('Bread is baked here every day.', { id: 'a', title: 'Bread' }),
      articleOf('Salt is white.', { id: 'b', title: 'Salt' }),
    ]);
    const verdict = checkQuote(two, { text: 'Bread is baked here', article: 'b' });
    expect(verdictWords(verdict)).toContain('“Bread”');
  });

  it('names what was cropped, what cannot be seen, and who said it', () => {
    expect(verdictNotes(check('provide Turkish troops with air cover'))).toEqual([
      'Cropped: “declined to”, which denies.',
    ]);
    expect(verdictNotes(check('The аnnouncement really came as new\u200bs to us'))).toEqual([
      'The article’s sentence is longer than the quote.',
      'The article gives it to “Dmitry Peskov”.',
      'It was typed with a character that cannot be seen.',
      'The “а” in “аnnouncement” is a Cyrillic letter that only looks like the others.',
    ]);
  });

  it('never says that all of the words are there when some are not', () => {
    const long = library.store.all()[0]?.text.slice(0, 3_900).replace(/\S*$/u, '').trim() ?? '';
    expect(verdictNotes(check(long.replace('talks', 'walks')))).toContain('99 % of its words are there.');
  });

  it('names each change', () => {
    const words = (text: string) => changesOf(check(text)).map(changeWords);
    expect(words('The announcement never came as joy to us')).toEqual([
      '“never” for “really” (negation)',
      '“joy” for “news”',
    ]);
    expect(words('The announcement came as good news to us')).toEqual(['“really” left out', '“good” added']);
  });
});
