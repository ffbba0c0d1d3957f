import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/domain/article.ts';
import { linkToSpan } from '../../src/domain/text-fragment.ts';
import { articleOf, bundledArticle, wordsAt } from '../support/articles.ts';
import { articleText } from '../support/texts.ts';

const URL = 'https://example.org/news';

/** The link to the words in the text where they stand first. */
function linkTo(words: string, text: string, url = URL): string {
  const start = text.indexOf(words);
  return linkToSpan(url, text, { start, end: start + words.length });
}

/** A directive's start and, if it has one, its end, as a browser reads them. */
function partsOf(link: string): string[] {
  const [, directive = ''] = link.split(':~:text=');
  return directive.split(',').map(decodeURIComponent);
}

/** What a browser would highlight: from the first place of the start to the first place of the end after it. */
function resolve(link: string, text: string): Span | undefined {
  const [start = '', end] = partsOf(link).map(toPattern);
  const first = new RegExp(start, 'iu').exec(text);
  if (first === null) return undefined;
  const afterFirst = first.index + first[0].length;
  if (end === undefined) return { start: first.index, end: afterFirst };
  const last = new RegExp(end, 'iu').exec(text.slice(afterFirst));
  return last === null ? undefined : { start: first.index, end: afterFirst + last.index + last[0].length };
}

/** The words with any white space between them. */
function toPattern(words: string): string {
  return words
    .split(' ')
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('\\s+');
}

describe('a link to a sentence', () => {
  it('names the whole of a short one', () => {
    expect(linkTo('They met.', 'Long ago. They met. Then they left.')).toBe(`${URL}#:~:text=They%20met.`);
  });

  it('names a long one by its first and last words', () => {
    const long = `The delegations of both countries ${'talked and '.repeat(40)}went home in the evening.`;
    expect(linkTo(long, `So. ${long} End.`)).toBe(
      `${URL}#:~:text=The%20delegations%20of,in%20the%20evening.`,
    );
  });

  it('encodes what has a meaning in a directive or is no ASCII', () => {
    const words = 'Well, “self-rule” & Müller’s 50% #1?';
    const link = linkTo(words, `Begin. ${words} End.`);
    expect(link).toBe(
      `${URL}#:~:text=Well%2C%20%E2%80%9Cself%2Drule%E2%80%9D%20%26%20M%C3%BCller%E2%80%99s%2050%25%20%231%3F`,
    );
    expect(partsOf(link)).toEqual([words]);
  });

  it('keeps the hash and the query of the address', () => {
    expect(linkTo('They met.', 'They met.', `${URL}?page=2&x=y#top`)).toBe(
      `${URL}?page=2&x=y#top:~:text=They%20met.`,
    );
  });

  it('has one hash mark where the address ends in one', () => {
    expect(linkTo('They met.', 'They met.', `${URL}#`)).toBe(`${URL}#:~:text=They%20met.`);
  });

  it('replaces the highlight of an address that has one', () => {
    expect(linkTo('They met.', 'They met.', `${URL}#a:~:text=else`)).toBe(`${URL}#a:~:text=They%20met.`);
    expect(linkTo('They met.', 'They met.', `${URL}#:~:text=else`)).toBe(`${URL}#:~:text=They%20met.`);
  });

  it('is the plain address where the words stand earlier, too', () => {
    const text = 'THEY\nmet. Nothing came of it. They met. They parted.';
    expect(linkTo('They met.', text)).toBe(URL);
    expect(linkTo('They parted.', text)).toContain(':~:text=');
  });

  it('takes more words where few of them stand elsewhere, too', () => {
    const long = `On the first day of the talks ${'they spoke and '.repeat(9)}at the end of the day.`;
    const text = `On the first page is a list. ${long} It was at the end of the day.`;
    const [start, end] = partsOf(linkTo(long, text));
    expect(start).toBe('On the first day');
    expect(end).toBe('end of the day.');
    const earlierEnd = `${long.slice(0, 40)} the day. ${long.slice(40)}`;
    expect(partsOf(linkTo(earlierEnd, earlierEnd))[1]).not.toBe('the day.');
  });

  it('takes the same few words though they stand before the sentence, too', () => {
    const long = `When they met ${'they spoke and '.repeat(9)}it was the end.`;
    expect(partsOf(linkTo(long, `Thus it was the end. ${long}`))).toEqual(['When they met', 'was the end.']);
  });

  it('names one of up to 60 characters, or of few words, or with a common beginning as a whole', () => {
    const sixty = `${'word '.repeat(11)}ends.`;
    expect(partsOf(linkTo(sixty, sixty))).toEqual([sixty]);
    expect(partsOf(linkTo(`A ${sixty}`, `A ${sixty}`))).toEqual(['A word word', 'word word ends.']);
    const [five, six] = [5, 6].map((count) => `${'Donaudampfschiff '.repeat(count - 1)}sank.`);
    expect(partsOf(linkTo(five ?? '', five ?? ''))).toEqual([five]);
    expect(partsOf(linkTo(six ?? '', six ?? ''))).toHaveLength(2);
    const count = (words: number) => Array.from({ length: words }, (_, index) => `number${index}`).join(' ');
    const starting = (words: number) =>
      partsOf(linkTo(`${count(40)}.`, `${count(words)} end. ${count(40)}.`))[0];
    expect(starting(11)).toBe(count(12));
    expect(starting(12)).toBe(`${count(40)}.`);
  });

  it('is the plain address where the link would be too long', () => {
    const long = 'Ж'.repeat(200);
    expect(linkTo(long, long)).toBe(URL);
    const address = `https://example.org/${'a'.repeat(600)}`;
    expect(linkTo('They met.', 'They met.', address)).toBe(address);
  });

  it('is made of broken characters without failing', () => {
    expect(linkTo('A \ud83d half.', 'A \ud83d half.')).toBe(`${URL}#:~:text=A%20%EF%BF%BD%20half.`);
  });

  it('lands on every sentence of the bundled article', async () => {
    const article = await bundledArticle();
    for (const sentence of article.paragraphs.flatMap(({ sentences }) => sentences)) {
      const link = linkToSpan(article.url ?? '', article.text, sentence);
      expect(wordsAt(article, resolve(link, article.text) ?? sentence)).toBe(wordsAt(article, sentence));
      expect(link).toContain('#:~:text=');
      expect(link.length).toBeLessThanOrEqual(512);
    }
  });

  it('lands on the sentence or is the plain address, whatever the text', () => {
    fc.assert(
      fc.property(articleText(), fc.nat(), (text, pick) => {
        const article = articleOf(text);
        const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
        const { start, end } = sentences[pick % sentences.length] ?? { start: 0, end: 1 };
        const link = linkToSpan(URL, article.text, { start, end });
        expect(link.length).toBeLessThanOrEqual(512);
        if (link === URL) return;
        expect(resolve(link, article.text)).toEqual({ start, end });
        const sentence = article.text.slice(start, end).replace(/\s+/gu, ' ');
        for (const part of partsOf(link)) expect(` ${sentence} `).toContain(` ${part} `);
      }),
      { numRuns: 300 },
    );
  });
});
