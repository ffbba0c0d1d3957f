import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/domain/article.ts';
import { findDirective } from '../../src/text-fragments/find-directive.ts';
import { foldText } from '../../src/text-fragments/folded-text.ts';
import { linkToSpan } from '../../src/text-fragments/link-to-span.ts';
import { parseDirective } from '../../src/text-fragments/text-directive.ts';
import { articleOf, bundledArticle } from '../support/articles.ts';
import { runs } from '../support/property-runs.ts';
import { articleText } from '../support/texts.ts';

const URL = 'https://example.org/news';

/** The link to the first occurrence of the words. */
function linkTo(words: string, text: string, url = URL): string {
  const start = text.indexOf(words);
  return linkToSpan(url, text, { start, end: start + words.length });
}

/** The decoded parts of a directive, context with its hyphen. */
function partsOf(link: string): string[] {
  const [, directive = ''] = link.split(':~:text=');
  return directive.split(',').map(decodeURIComponent);
}

/** Every match of the directive, by a regular expression: an independent implementation that ignores word boundaries. */
function resolve(link: string, text: string): Span[] {
  const [, directive = ''] = link.split(':~:text=');
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? `(?<=${toPattern(parts.shift()?.slice(0, -1))}\\s*)` : '';
  const suffix = parts.at(-1)?.startsWith('-') ? `(?=\\s*${toPattern(parts.pop()?.slice(1))})` : '';
  const pattern = new RegExp(prefix + parts.map(toPattern).join('[\\s\\S]*?') + suffix, 'gu');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Matches the words with any white space but line breaks between them. */
function toPattern(part = ''): string {
  return decodeURIComponent(part)
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('[^\\S\\n\\r\\v\\f\\u2028\\u2029]+');
}

describe('a link to a sentence', () => {
  it('quotes a short sentence whole', () => {
    expect(linkTo('They met.', 'Long ago. They met. Then they left.')).toBe(`${URL}#:~:text=They%20met.`);
  });

  it('quotes the first and last words of a long sentence, without adjoining punctuation', () => {
    const long = `The delegations of both countries, ${'talked and '.repeat(40)}went home “in the evening.”`;
    expect(linkTo(long, `So. ${long} End.`)).toBe(
      `${URL}#:~:text=The%20delegations%20of%20both%20countries,the%20evening.%E2%80%9D`,
    );
  });

  it('encodes reserved and non-ASCII characters', () => {
    const words = 'Well, “self-rule” & Müller’s 50% #1?';
    const link = linkTo(words, `Begin. ${words} End.`);
    expect(link).toBe(
      `${URL}#:~:text=Well%2C%20%E2%80%9Cself%2Drule%E2%80%9D%20%26%20M%C3%BCller%E2%80%99s%2050%25%20%231%3F`,
    );
    expect(partsOf(link)).toEqual([words]);
  });

  it('keeps the hash and the query of the URL', () => {
    expect(linkTo('They met.', 'They met.', `${URL}?page=2&x=y#top`)).toBe(
      `${URL}?page=2&x=y#top:~:text=They%20met.`,
    );
  });

  it('adds no second hash mark to a URL that ends in one', () => {
    expect(linkTo('They met.', 'They met.', `${URL}#`)).toBe(`${URL}#:~:text=They%20met.`);
  });

  it('replaces a text fragment that the URL already has', () => {
    expect(linkTo('They met.', 'They met.', `${URL}#a:~:text=else`)).toBe(`${URL}#a:~:text=They%20met.`);
    expect(linkTo('They met.', 'They met.', `${URL}#:~:text=else`)).toBe(`${URL}#:~:text=They%20met.`);
  });

  it('adds context on one side if the words occur elsewhere in any form', () => {
    const text = 'THEY met. Nothing came of it.\nThey met. They parted.\n\nThey parted.';
    const at = (words: string, from = 0) => {
      const start = text.indexOf(words, from);
      return partsOf(linkToSpan(URL, text, { start, end: start + words.length }));
    };
    expect(at('THEY met.')).toEqual(['THEY met.', '-Nothing']);
    expect(at('They met.')).toEqual(['They met.', '-They']);
    expect(at('They parted.')).toEqual(['met.-', 'They parted.']);
    expect(at('They parted.', text.length - 12)).toEqual(['parted.-', 'They parted.']);
  });

  it('adds context on both sides if one side is not enough', () => {
    const text = 'One. They met. Two.\nOne. They met. Three.\nFour. They met. Two.';
    expect(partsOf(linkTo('They met.', text))).toEqual(['One.-', 'They met.', '-Two']);
  });

  it('is the plain URL if nothing tells the sentence from another', () => {
    const text = 'They met. '.repeat(30);
    expect(linkToSpan(URL, text, { start: 150, end: 159 })).toBe(URL);
  });

  it('takes more words if the minimum occurs elsewhere', () => {
    const long = `On the first day of the long talks ${'they spoke and '.repeat(9)}at the end of the day.`;
    const text = `On the first day of rest is a list. ${long} It was at the end of the day.`;
    expect(partsOf(linkTo(long, text))).toEqual(['On the first day of the', 'the day.']);
    const twice = `${long.slice(0, 40)} the day. ${long.slice(40)}`;
    expect(partsOf(linkTo(twice, twice))[1]).toBe('of the day.');
  });

  it('keeps each part on one line', () => {
    const text = 'So they\nwent to sea in a sieve, they did, in a sieve they went\nto sea.';
    expect(partsOf(linkTo(text, text))).toEqual(['So they', 'to sea.']);
  });

  it('counts words in scripts without spaces', () => {
    const text = '在当今世界，人工智能技术正在改变我们的生活，也在改变我们的工作方式。';
    expect(partsOf(linkTo(text, text))).toEqual(['在当今世界，人工智能', '工作方式。']);
  });

  it('takes fewer words if the link would be too long', () => {
    const long = `Достопримечательности государственного значения располагаются ${'и тут, '.repeat(9)}и там.`;
    const parts = (length: number) =>
      partsOf(linkToSpan(`https://example.org/${'a'.repeat(length)}`, long, { start: 0, end: long.length }));
    expect(parts(1)[0]).toBe('Достопримечательности государственного значения располагаются и');
    expect(parts(120)[0]).toBe('Достопримечательности государственного значения');
    expect(parts(200)[0]).toBe('Достопримечательности');
  });

  it('is the plain URL if the link would be too long', () => {
    const long = 'Ж'.repeat(200);
    expect(linkTo(long, long)).toBe(URL);
    const address = `https://example.org/${'a'.repeat(600)}`;
    expect(linkTo('They met.', 'They met.', address)).toBe(address);
  });

  it('accepts unpaired surrogates', () => {
    expect(linkTo('A \ud83d half.', 'A \ud83d half.')).toBe(`${URL}#:~:text=A%20%EF%BF%BD%20half.`);
  });

  it('lands on every sentence of the bundled article', async () => {
    const article = await bundledArticle();
    for (const sentence of article.paragraphs.flatMap(({ sentences }) => sentences)) {
      const link = linkToSpan(article.url ?? '', article.text, sentence);
      expect(resolve(link, article.text)).toEqual([{ start: sentence.start, end: sentence.end }]);
      expect(link).toContain('#:~:text=');
      expect(link.length).toBeLessThanOrEqual(512);
    }
  });

  it('lands on the sentence or is the plain URL, for any text', () => {
    fc.assert(
      fc.property(articleText(), fc.nat(), (text, pick) => {
        const article = articleOf(text);
        const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
        const { start, end } = sentences[pick % sentences.length] ?? { start: 0, end: 1 };
        const link = linkToSpan(URL, article.text, { start, end });
        expect(link.length).toBeLessThanOrEqual(512);
        if (link === URL) return;
        const unseen = /^[\p{Cf}\p{M}]*/u.exec(article.text.slice(start, end))?.[0] ?? '';
        const directive = parseDirective(new globalThis.URL(link).hash) ?? { start: '' };
        expect([...findDirective(foldText(article.text), directive)]).toEqual([
          { start: start + unseen.length, end },
        ]);
      }),
      runs(300),
    );
  });
});
