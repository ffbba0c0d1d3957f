import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePassages, sentencesAround } from '../../src/domain/passage.ts';
import { articleOf, wordsAt } from '../support/articles.ts';
import { paragraphText } from '../support/texts.ts';

const article = articleOf('Before.\n\nOne is here. Two is there. Three is nowhere.\n\nAfter.');
const [first, paragraph, last] = article.paragraphs;
if (first === undefined || paragraph === undefined || last === undefined) throw new Error('No paragraphs');

describe('the sentences around words', () => {
  it.each([
    ['One', 'One is here.'],
    ['Two is there.', 'Two is there.'],
    ['there', 'Two is there.'],
    ['here. Two', 'One is here. Two is there.'],
    ['here. Two is there. Three', 'One is here. Two is there. Three is nowhere.'],
    ['.', 'One is here.'],
    [' ', 'One is here.'],
  ])('%j are %j', (words, sentences) => {
    const start = article.text.indexOf(words, paragraph.start);
    const around = sentencesAround(paragraph, { start, end: start + words.length });
    expect(wordsAt(article, around)).toBe(sentences);
  });

  it('are the fewest that hold them, wherever the words stand', () => {
    fc.assert(
      fc.property(paragraphText(), fc.nat(), fc.nat(), (text, one, other) => {
        fc.pre(text.trim() !== '' && !text.includes('\0'));
        const [any] = articleOf(text).paragraphs;
        if (any === undefined) return;
        const start = any.start + (one % (any.end - any.start));
        const end = start + 1 + (other % (any.end - start));
        const around = sentencesAround(any, { start, end });
        const held = any.sentences.filter(
          (sentence) => sentence.start >= around.start && sentence.end <= around.end,
        );
        expect(around).toEqual({ start: held[0]?.start, end: held.at(-1)?.end });
        for (const sentence of held.slice(1)) expect(sentence.start).toBeGreaterThan(start);
        for (const sentence of held.slice(0, -1)) expect(sentence.end).toBeLessThan(end);
        expect(around.start).toBeLessThanOrEqual(start);
        expect(around.end).toBeGreaterThanOrEqual(Math.min(end, any.end));
      }),
    );
  });
});

describe('the order of places', () => {
  it('is by article, then by paragraph', () => {
    const other = articleOf('Text.\n\nMore.', { id: 'other' });
    const places = [
      { article, paragraph: last },
      ...other.paragraphs.toReversed().map((of) => ({ article: other, paragraph: of })),
      { article, paragraph: first },
    ];
    expect(
      places.sort(comparePassages).map((place) => `${place.article.id} ${place.paragraph.number}`),
    ).toEqual(['other 1', 'other 2', 'test 1', 'test 3']);
    expect(comparePassages({ article, paragraph }, { article, paragraph })).toBe(0);
  });
});
