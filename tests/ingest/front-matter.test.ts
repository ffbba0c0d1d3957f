import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/ingest/files/parse-article.ts';
import { opensFrontMatter, splitFrontMatter } from '../../src/ingest/split-front-matter.ts';
import { wordsAt } from '../support/articles.ts';
import { contentOf } from '../support/read-content.ts';

const FRONT_MATTER: readonly (readonly [string, string])[] = [
  ['lines of ---', '---\ntitle: A bridge\n---\nIt fell.\n'],
  ['Windows line ends', '---\r\ntitle: A bridge\r\n---\r\nIt fell.\r\n'],
  ['a byte order mark', '\ufeff---\ntitle: A bridge\n---\nIt fell.'],
  ['blank lines above', '\n  \n---\ntitle: A bridge\n---\nIt fell.'],
  ['white space around the lines', '  --- \ntitle: A bridge\n---\t\nIt fell.'],
];

describe('front matter with', () => {
  it.each(FRONT_MATTER)('%s is read from a file of the articles folder', (_, source) => {
    const article = parseArticle('bridge', new TextEncoder().encode(source));
    expect(article.title).toBe('A bridge');
    expect(article.paragraphs.map((paragraph) => wordsAt(article, paragraph))).toEqual(['It fell.']);
  });

  it.each(FRONT_MATTER)('%s is read from a page or an upload', async (_, source) => {
    expect(await contentOf(source)).toMatchObject({
      format: 'markdown',
      title: 'A bridge',
      paragraphs: ['It fell.'],
    });
  });
});

describe('a text', () => {
  it('is split into front matter and the rest, exactly as written', () => {
    expect(splitFrontMatter('---\na: 1\n\n---\n\n  Text.\n---\n')).toEqual({
      yaml: 'a: 1\n\n',
      body: '\n  Text.\n---\n',
    });
    expect(splitFrontMatter('---\n---')).toEqual({ yaml: '', body: '' });
  });

  it.each([
    ['without any', 'A title\n\nText.'],
    ['with a rule between paragraphs', 'A title\n\n---\n\nsaid: so\n\n---\n'],
    ['with an unclosed one', '---\ntitle: A bridge\nIt fell.'],
    ['with a line that only begins with ---', '---\ntitle: A bridge\n----\nIt fell.'],
  ])('%s has no front matter', (_, text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });

  it('may open front matter without closing it', () => {
    expect(opensFrontMatter(' --- \ntitle: A bridge\n')).toBe(true);
    expect(opensFrontMatter('A title\n---\n')).toBe(false);
    expect(opensFrontMatter('---- \n')).toBe(false);
  });
});
