import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { parseArticle } from '../../../src/ingest/files/parse-article.ts';
import { articleOf, bundledArticle, wordsAt } from '../../support/articles.ts';
import { runs } from '../../support/property-runs.ts';
import { articleText } from '../../support/texts.ts';

const parse = (content: string): Article => parseArticle('test', new TextEncoder().encode(content));
const paragraphsOf = (article: Article): string[] => article.paragraphs.map((span) => wordsAt(article, span));

describe('the bundled article', () => {
  it('declares its source', async () => {
    const { title, author, publisher, published, url, language, words } = await bundledArticle();
    expect(title).toBe('Moscow in secret talks with Syrian “rebels”');
    expect(author).toBeUndefined();
    expect(publisher).toBe('World Socialist Web Site');
    expect(published).toBe('2016-12-02');
    expect(url).toBe('https://www.wsws.org/en/articles/2016/12/02/syri-d02.html');
    expect(language).toBe('en');
    expect(words).toBe(994);
  });

  it('has 19 numbered paragraphs at their offsets', async () => {
    const article = await bundledArticle();
    expect(article.paragraphs.map(({ number }) => number)).toEqual(
      Array.from({ length: 19 }, (_, i) => i + 1),
    );
    expect(paragraphsOf(article)[0]).toMatch(/^Syrian “rebel” groups backed .* Bashar al-Assad\.$/u);
    expect(paragraphsOf(article)[12]).toBe(
      'The statement prompted demands from Moscow for an “explanation.”',
    );
    expect(paragraphsOf(article)[18]).toMatch(/^The US and its allies .* population centers\.$/u);
  });
});

describe('a file with front matter', () => {
  it('can declare every field', () => {
    const article = parse(
      '---\ntitle: "A: “b”"\nauthor: Ann O\'Hara\npublisher: The Paper\npublished: 2020-01-31\nurl: https://example.org/a?b=c#d\nlanguage: pt-BR\n---\nOlá.\n',
    );
    expect(article).toMatchObject({
      id: 'test',
      title: 'A: “b”',
      author: "Ann O'Hara",
      publisher: 'The Paper',
      published: '2020-01-31',
      url: 'https://example.org/a?b=c#d',
      language: 'pt-br',
      text: 'Olá.\n',
      words: 1,
    });
  });

  it('needs only a title', () => {
    const article = parse('---\ntitle: A title\nauthor:\npublished: null\n---\nText.');
    expect(Object.keys(article).sort()).toEqual(
      ['id', 'key', 'language', 'numbering', 'paragraphs', 'text', 'title', 'words'].sort(),
    );
    expect(article.language).toBe('en');
  });

  it.each([
    ['a year', '2016', '2016'],
    ['a month', '2016-12', '2016-12'],
    ['a day', '2016-12-02', '2016-12-02'],
    ['a day between spaces', '" 2016-12-02 "', '2016-12-02'],
    ['a moment, of which the day counts', '2016-12-02T10:11:12Z', '2016-12-02'],
  ])('can be dated by %s', (_, written, published) => {
    expect(parse(`---\ntitle: T\npublished: ${written}\n---\nText.`).published).toBe(published);
  });

  it('has its title and names folded to one line', () => {
    const article = parse('---\ntitle: |\n  Two\n  lines\nauthor: "  Ann\\n  Lee "\n---\nText.');
    expect([article.title, article.author]).toEqual(['Two lines', 'Ann Lee']);
  });

  it('has its address normalized as by a browser', () => {
    expect(parse('---\ntitle: T\nurl: "https://example.org/ä b"\n---\nText.').url).toBe(
      'https://example.org/%C3%A4%20b',
    );
  });

  it.each([
    ['Windows line ends', '---\r\ntitle: A title\r\n---\r\nOne\r\ntwo.\r\n\r\nThree.\r\n'],
    ['a byte order mark', '\ufeff---\ntitle: A title\n---\nOne\r\ntwo.\n\nThree.'],
    ['empty lines above it', '\n\n---\ntitle: A title\n---\nOne\r\ntwo.\n\nThree.'],
    ['white space behind its lines', '---  \ntitle: A title\n---\t\nOne\r\ntwo.  \n \t \n  Three.'],
  ])('can have %s', (_, content) => {
    const article = parse(content);
    expect(article.title).toBe('A title');
    expect(paragraphsOf(article)).toEqual(['One\r\ntwo.', 'Three.']);
  });
});

describe('a file without front matter', () => {
  it.each([
    ['its first line', 'A title\n\nOne.\n\nTwo.'],
    ['its first line, without the marks of a heading', '## A title\n\nOne.\n\nTwo.'],
    ['its first line that is not empty', '\n  \n  A title  \nOne.\n\nTwo.'],
    ['its first line on Windows', '\ufeffA title\r\n\r\nOne.\r\n\r\nTwo.\r\n'],
  ])('takes its title from %s', (_, content) => {
    const article = parse(content);
    expect(article.title).toBe('A title');
    expect(paragraphsOf(article)).toEqual(['One.', 'Two.']);
  });

  it('may have rules between its paragraphs', () => {
    const article = parse('# A title\n\nOne.\n\n---\n\ntitle: Two.\n\n---\n\nThree.');
    expect(article.title).toBe('A title');
    expect(paragraphsOf(article)).toEqual(['One.', '---', 'title: Two.', '---', 'Three.']);
  });
});

describe('a file may have', () => {
  it('a first line of 250 characters', () => {
    expect(parse(`${'x'.repeat(250)}\n\nText.`).title).toHaveLength(250);
  });

  it('a paragraph of 10,000 characters', () => {
    expect(articleOf('x'.repeat(10_000)).paragraphs).toHaveLength(1);
    expect(() => articleOf('x'.repeat(10_001))).toThrow('paragraph-too-long');
  });

  it('5 MiB', () => {
    const content = `Title\n\n${'x'.repeat(9_998)}\n\n`.padEnd(5 * 1024 * 1024, ' ');
    expect(parse(content).paragraphs).toHaveLength(1);
    expect(() => parse(`${content} `)).toThrow('file-too-large');
  });
});

describe('the key of an article', () => {
  it('is short and stable, and changes with the text or the file name', () => {
    const { key } = articleOf('Some text.');
    expect(key).toMatch(/^[\w-]{8}$/u);
    expect(articleOf('Some text.').key).toBe(key);
    expect(articleOf('Some text!').key).not.toBe(key);
    expect(articleOf('Some text.', { id: 'other' }).key).not.toBe(key);
  });
});

describe('the paragraphs of any text', () => {
  it('are numbered, trimmed slices without blank lines that leave nothing out', () => {
    fc.assert(
      fc.property(articleText(), (text) => {
        const article = articleOf(text);
        expect(article.text).toBe(text);
        expect(article.paragraphs.map(({ number }) => number)).toEqual(
          article.paragraphs.map((_, i) => i + 1),
        );
        const paragraphs = paragraphsOf(article);
        for (const paragraph of paragraphs) {
          expect(paragraph).toBe(paragraph.trim());
          expect(paragraph).not.toMatch(/\n\s*\n/u);
        }
        expect(paragraphs.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
      runs(300),
    );
  });
});
