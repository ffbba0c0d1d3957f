import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Quote } from '../../src/domain/quote.ts';
import { articleOf } from '../support/articles.ts';
import { articleText } from '../support/texts.ts';

describe('a quote', () => {
  it('is the stored text from start to end, whatever the text', () => {
    fc.assert(
      fc.property(articleText(), fc.nat(), fc.nat(), (text, one, other) => {
        const article = articleOf(text);
        const start = one % article.text.length;
        const end = start + 1 + (other % (article.text.length - start));
        const quote = Quote.slice(article, { start, end });
        expect(quote.text).toBe(article.text.slice(start, end));
        expect([quote.article, quote.start, quote.end]).toEqual([article, start, end]);
      }),
    );
  });

  it('can be the whole text, its first character or its last', () => {
    const article = articleOf('One two.');
    expect(Quote.slice(article, { start: 0, end: 8 }).text).toBe('One two.');
    expect(Quote.slice(article, { start: 0, end: 1 }).text).toBe('O');
    expect(Quote.slice(article, { start: 7, end: 8 }).text).toBe('.');
  });

  it.each([
    ['empty', 3, 3],
    ['backwards', 4, 3],
    ['before the text', -1, 3],
    ['counted from the end', -3, -1],
    ['past the text', 3, 9],
    ['fractional at its start', 0.5, 3],
    ['fractional at its end', 0, 2.5],
    ['not a number', Number.NaN, 3],
    ['without an end', 0, Number.POSITIVE_INFINITY],
  ])('is refused where the span is %s', (_, start, end) => {
    const article = articleOf('One two.');
    expect(() => Quote.slice(article, { start, end })).toThrow(RangeError);
  });

  it('does not change when the span that it was made from does', () => {
    const span = { start: 0, end: 3 };
    const quote = Quote.slice(articleOf('One two.'), span);
    span.end = 7;
    expect(quote.text).toBe('One');
  });
});
