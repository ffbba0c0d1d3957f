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

const TOML = `+++
# made by hand
title = "A \\"bridge\\" of Zo\\u00eb" # its name
date = 2021-05-04T10:15:00Z
authors = [
  'Ann Lee',
  "Bo Ek",
]
weight = 3
[params]
title = "Another"
+++
It fell.
`;

describe('front matter in TOML', () => {
  const record = { title: 'A "bridge" of Zoë', author: 'Ann Lee, Bo Ek', published: '2021-05-04' };

  it('is read from a file of the articles folder', () => {
    const article = parseArticle('bridge', new TextEncoder().encode(TOML));
    expect(article).toMatchObject(record);
    expect(article.paragraphs.map((paragraph) => wordsAt(article, paragraph))).toEqual(['It fell.']);
  });

  it('is read from a page or an upload', async () => {
    expect(await contentOf(TOML)).toMatchObject({ format: 'markdown', ...record, paragraphs: ['It fell.'] });
  });

  it('that is open or no TOML is a problem in the folder', () => {
    const parse = (source: string) => parseArticle('bridge', new TextEncoder().encode(source));
    expect(() => parse('+++\ntitle = "A bridge"\n\nIt fell.')).toThrow(
      expect.objectContaining({ code: 'front-matter-unclosed' }),
    );
    expect(() => parse('+++\ndate = 2021-05-04\n+++\nIt fell.')).toThrow(
      expect.objectContaining({ code: 'front-matter-fields-wrong' }),
    );
  });
});

it.each([
  ['2020', '2020'],
  ['2020-05', '2020-05'],
  ['"2020-05"', '2020-05'],
  ['2020-13', undefined],
  ['0001', undefined],
])('a date in front matter may be a year or a month: %s', async (written, published) => {
  const source = `---\ntitle: A bridge\npublished: ${written}\n---\nIt fell.`;
  expect((await contentOf(source)).published).toBe(published);
});

describe('front matter of a clipper', () => {
  it('names the source in its own way', async () => {
    const source =
      '---\ntitle: A bridge\nsource: https://paper.example/bridge\nsite: The Paper\nauthor:\n  - "[[Ann Lee]]"\n  - "[[people/bo|Bo Ek]]"\npublished: 2021-05-04\n---\nIt fell.';
    const record = {
      url: 'https://paper.example/bridge',
      publisher: 'The Paper',
      author: 'Ann Lee, Bo Ek',
      published: '2021-05-04',
    };
    expect(await contentOf(source)).toMatchObject(record);
    expect(parseArticle('bridge', new TextEncoder().encode(source))).toMatchObject(record);
    expect(
      await contentOf('---\ntitle: A bridge\nauthor: [[Ann Lee]]\nsource: a letter\n---\nIt fell.'),
    ).toMatchObject({ author: 'Ann Lee' });
  });

  it('counts in the folder only if it can be meant', () => {
    const source =
      '---\ntitle: A bridge\ndate: soon\nsource: a letter\nlang: Klingon!\nlink: https://paper.example/bridge\n---\nIt fell.';
    const article = parseArticle('bridge', new TextEncoder().encode(source));
    expect(article).toMatchObject({ url: 'https://paper.example/bridge', language: 'en' });
    expect(article.published).toBeUndefined();
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
