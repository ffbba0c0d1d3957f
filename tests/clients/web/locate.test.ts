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

describe('a message’s place in the articles', () => {
  it('is what its link highlights, whatever it says', () => {
    const start = text.indexOf('The third');
    const link = linkToSpan(url, text, { start, end: text.length });
    const place = locate(message(says('> **The first sentence is here.**'), links(link)), [other, article]);
    expect(place?.articleId).toBe('news');
    expect(wordsOf(place)).toEqual(['The third sentence is there.']);
  });

  it('is what it shows in bold within a quote, when no link highlights anything', () => {
    const quote = says('**A title**\n> The first sentence is here. **The second one is\n> over two lines.**');
    expect(wordsOf(locate(message(quote, links(url)), [other, article]))).toEqual([
      'The second one is\nover two lines.',
    ]);
  });

  it('is everything that it quotes, when nothing is in bold', () => {
    const quotes = says('-# ¶ 1\n> The first sentence is here.\n-# ¶ 2\n> The third sentence is there.');
    expect(wordsOf(locate(message({ type: 17, components: [quotes] }), [article]))).toEqual([
      'The first sentence is here.',
      'The third sentence is there.',
    ]);
  });

  it('is in the article that it links to, when several have the words', () => {
    const quote = says('> The third sentence is there.');
    expect(locate(message(quote), [other, article])?.articleId).toBe('other');
    expect(locate(message(quote, links(url)), [other, article])?.articleId).toBe('news');
  });

  it('is nowhere when it quotes nothing, or nothing that an article has', () => {
    expect(locate(message(says('The first sentence is here.')), [article])).toBeUndefined();
    expect(locate(message(says('> The fourth sentence.')), [article])).toBeUndefined();
    expect(locate(message(says('> …'), links('not an address')), [article])).toBeUndefined();
  });
});

describe('a text fragment', () => {
  it('is found where the bot’s links lead', async () => {
    const bundled = await bundledArticle();
    for (const sentence of bundled.paragraphs.flatMap(({ sentences }) => sentences)) {
      const { hash } = new URL(linkToSpan(url, bundled.text, sentence));
      expect(wordsAt(bundled, findFragment(hash, bundled.text) ?? { start: 0, end: 0 })).toBe(
        wordsAt(bundled, sentence),
      );
    }
  });

  it('is found in any text, or there was no link to be made', () => {
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
