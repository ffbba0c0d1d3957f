import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/clients/web/locate.ts';
import { findFragment } from '../../../src/clients/web/text-fragment.ts';
import type { ShownMessage } from '../../../src/simulator/simulator.ts';
import { linkToSpan } from '../../../src/text-fragments/link-to-span.ts';
import { articleOf, bundledArticle, wordsAt } from '../../support/articles.ts';
import { articleText } from '../../support/texts.ts';

const url = 'https://example.org/news';
const text = 'The first sentence is here. The second one is\nover two lines.\n\nThe third sentence is there.';
const article = articleOf(text, { id: 'news', url });
const other = articleOf('Nothing of this.\n\nThe third sentence is there.', { id: 'other' });

function message(...components: object[]): ShownMessage {
  return { content: '', components } as unknown as ShownMessage;
}

const says = (content: string) => ({ type: 10, content });
const links = (to: string) => ({ type: 1, components: [{ type: 2, style: 5, label: 'Open', url: to }] });
const wordsOf = (place: ReturnType<typeof locate>) =>
  place?.spans.map(({ start, end }) => text.slice(start, end));

describe('the place of a message in the articles', () => {
  it('is the target of its text fragment link, whatever its text', () => {
    const start = text.indexOf('The third');
    const link = linkToSpan(url, text, { start, end: text.length });
    const place = locate(message(says('> **The first sentence is here.**'), links(link)), [other, article]);
    expect(place?.articleId).toBe('news');
    expect(wordsOf(place)).toEqual(['The third sentence is there.']);
  });

  it('is the bold text inside a quote, without such a link', () => {
    const quote = says('**A title**\n> The first sentence is here. **The second one is\n> over two lines.**');
    expect(wordsOf(locate(message(quote, links(url)), [other, article]))).toEqual([
      'The second one is\nover two lines.',
    ]);
  });

  it('is all quoted text, without bold text', () => {
    const quotes = says('-# ¶ 1\n> The first sentence is here.\n-# ¶ 2\n> The third sentence is there.');
    expect(wordsOf(locate(message({ type: 17, components: [quotes] }), [article]))).toEqual([
      'The first sentence is here.',
      'The third sentence is there.',
    ]);
  });

  it('is in the linked article, if several contain the words', () => {
    const quote = says('> The third sentence is there.');
    expect(locate(message(quote), [other, article])?.articleId).toBe('other');
    expect(locate(message(quote, links(url)), [other, article])?.articleId).toBe('news');
  });

  it('is undefined without a quote, or for a quote that no article contains', () => {
    expect(locate(message(says('The first sentence is here.')), [article])).toBeUndefined();
    expect(locate(message(says('> The fourth sentence.')), [article])).toBeUndefined();
    expect(locate(message(says('> …'), links('not an address')), [article])).toBeUndefined();
  });
});

describe('a text fragment', () => {
  it('leads from every link of the bot to its sentence', async () => {
    const bundled = await bundledArticle();
    for (const sentence of bundled.paragraphs.flatMap(({ sentences }) => sentences)) {
      const { hash } = new URL(linkToSpan(url, bundled.text, sentence));
      expect(wordsAt(bundled, findFragment(hash, bundled.text) ?? { start: 0, end: 0 })).toBe(
        wordsAt(bundled, sentence),
      );
    }
  });

  it('leads to its sentence in any text, unless linkToSpan makes none', () => {
    fc.assert(
      fc.property(articleText(), fc.nat(), (words, pick) => {
        const made = articleOf(words);
        const sentences = made.paragraphs.flatMap((paragraph) => paragraph.sentences);
        const { start, end } = sentences[pick % sentences.length] ?? { start: 0, end: 1 };
        const { hash } = new URL(linkToSpan(url, made.text, { start, end }));
        if (hash !== '') expect(findFragment(hash, made.text)).toEqual({ start, end });
      }),
    );
  });

  it.each([
    ['#:~:text=one', 'one'],
    ['#:~:text=a-,one,-c', undefined],
    ['#:~:text=two-,one', 'one'],
    ['#:~:text=one,-three', 'one'],
    ['#:~:text=one,three', 'one, two one three'],
    ['#top:~:text=one%20three', 'one three'],
    ['#:~:text=nothing', undefined],
    ['#top', undefined],
    ['#:~:text=%', undefined],
  ])('“%s” highlights “%s”', (hash, words) => {
    const source = 'zero one, two one three';
    const span = findFragment(hash, source);
    expect(span && source.slice(span.start, span.end)).toBe(words);
  });
});
