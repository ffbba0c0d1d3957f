import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { folderWith } from '../support/articles.ts';
import { bookOf } from '../support/book.ts';
import { prose } from '../support/read-content.ts';
import { dataFolder } from '../support/storage.ts';
import { type Answers, run } from '../support/terminal.ts';

let data = '';
let library = '';
beforeEach(async () => {
  data = await dataFolder();
  library = await folderWith({});
  vi.stubEnv('DATA_DIR', data);
});
afterEach(() => vi.unstubAllEnvs());

const fileWith = async (content: string | Buffer, name = 'bridge.txt') => {
  const file = path.join(await folderWith({}), name);
  await writeFile(file, content);
  return file;
};
const add = (words: readonly string[], answers?: Answers) => run(['add', ...words], library, answers);
const record = async () => JSON.parse((await run(['library', '--json'], library)).out).articles[0];

const UNTITLED = `${prose(70)}\n\n${prose(40, 'The mayor')}`;
const PAGE = (rest: string) =>
  `<html lang="en"><title>The bridge</title><article><p>${prose(100)}</p><p>${prose(100, 'The mayor')}</p></article>${rest}</html>`;

describe('add takes what is known of an article', () => {
  it('from its options, before what is found', async () => {
    const file = await fileWith(`---\ntitle: Draft\nauthor: Bo Ek\n---\n\n${UNTITLED}`, 'a.md');
    const options = { title: 'The bridge', author: 'Ann Lee', date: '2021-05', publisher: 'The Paper' };
    const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const { code, err } = await add([
      file,
      ...words,
      '--url',
      'https://paper.example/b',
      '--language',
      'EN-gb',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(await record()).toMatchObject({
      title: 'The bridge',
      author: 'Ann Lee',
      publisher: 'The Paper',
      published: '2021-05',
      url: 'https://paper.example/b',
      language: 'en-gb',
    });
  });

  it('and keeps what no option replaces', async () => {
    const file = await fileWith(
      `---\ntitle: The bridge\nauthor: Bo Ek\npublished: 2020\n---\n\n${UNTITLED}`,
      'a.md',
    );
    expect((await add([file, '--author', ''])).code).toBe(0);
    expect(await record()).toMatchObject({
      title: 'The bridge',
      author: null,
      published: '2020',
      language: 'en',
    });
  });

  it.each([
    [['--date', 'yesterday'], '“--date” is not a date such as 2016-12-02.'],
    [['--url', 'bridge'], '“--url” is not an http or https address such as https://example.org/article.'],
    [['--language', 'Klingon!'], '“--language” is not a language code such as en.'],
    [['--title', ' '], '“--title” is empty.'],
    [['--author', 'A'.repeat(121)], '“--author” is longer than 120 characters.'],
  ])('and says what is wrong with %j before it reads anything', async (words, sentence) => {
    const { code, err } = await add(['/nowhere/a.md', ...words]);
    expect([code, err]).toEqual([2, `Nothing was changed. ${sentence}`]);
    expect(await readdir(data)).toEqual([]);
  });

  it('which settles the warnings about it', async () => {
    const lorem = await fileWith('Lorem ipsum xyzzy qwrt.');
    expect((await add([lorem])).err).toContain('--title');
    expect(await add([lorem, '--title', 'Lorem', '--language', 'la'])).toMatchObject({
      code: 0,
      err: expect.not.stringMatching(/language|title/u),
    });
  });
});

describe('add does not publish', () => {
  it.each([
    ['the first of several pages', '<p>Page 1 of 3</p>', 'This is page 1 of 3.'],
    [
      'what subscribers read',
      '<p>Thank you for your patience while we verify access.</p>',
      'subscribers only',
    ],
    [
      'a part of what the page holds',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', articleBody: prose(270) })}</script>`,
      'words; 178 were found',
    ],
  ])('%s without --yes', async (_, rest, warning) => {
    const file = await fileWith(PAGE(rest), 'a.html');
    const { code, out, err } = await add([file]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(warning);
    expect(err).toContain('Nothing was published, because of these warnings.');
    expect(err).toContain('--yes');
    expect(await readdir(data)).toEqual([]);
    expect(await add([file, '--yes'])).toMatchObject({ code: 0, out: expect.stringMatching(/^Added “The/u) });
  });

  it('a stub, though a short text of one’s own is no stub', async () => {
    expect((await add([await fileWith('<title>Up</title><p>It went up.</p>', 'a.html')])).code).toBe(2);
    expect((await add([await fileWith('# Up\n\nIt went up.', 'a.md')])).code).toBe(0);
  });

  it('unless a person at the terminal says so', async () => {
    const file = await fileWith(PAGE('<p>Page 1 of 3</p>'), 'a.html');
    const asked: string[] = [];
    const answering = (answer: boolean): Answers => ({
      confirm: async (question) => {
        asked.push(question);
        return answer;
      },
    });
    expect((await add([file], answering(false))).code).toBe(2);
    expect((await add([file], answering(true))).code).toBe(0);
    expect(asked).toEqual(Array(2).fill('Publish “The bridge” in spite of this?'));
    expect((await add([await fileWith(PAGE(''), 'b.html'), '--title', 'Two'], answering(false))).err).toBe(
      '“The bridge” is already published here with exactly this text.',
    );
  });
});

describe('add of a book with many chapters', () => {
  const book = bookOf(Array.from({ length: 60 }, (_, index) => prose(60, `Chapter ${index + 1}`)));

  it('asks which, and takes those', async () => {
    const file = await fileWith(book, 'bridges.epub');
    const { code, err } = await add([file]);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^1\. Part 1\n2\. Part 2\n[\s\S]*\nand 20 more\nThis book has 60 chapters, too many for one article\. Choose some, for example with --chapters 3-5\.$/u,
    );
    expect((await add([file, '--chapters', '3 – 5, 7'])).out).toMatch(/^Added “The bridges” \(8 paragraphs/u);
    expect((await run(['quote', 'Chapter 7'], library)).code).toBe(0);
    expect((await run(['quote', 'Chapter 6'], library)).code).toBe(1);
  });

  it.each([
    ['61', 'This book has chapters 1 to 60 only. Choose among these.'],
    ['the last', '“the last” names no chapters. Type numbers such as 3-5 or 2, 7.'],
    ['5-3', '“5-3” names no chapters. Type numbers such as 3-5 or 2, 7.'],
    ['0', '“0” names no chapters. Type numbers such as 3-5 or 2, 7.'],
    [' ', '“ ” names no chapters. Type numbers such as 3-5 or 2, 7.'],
  ])('says what is wrong with --chapters %j', async (chapters, sentence) => {
    const { code, err } = await add([await fileWith(book, 'bridges.epub'), '--chapters', chapters]);
    expect([code, err]).toEqual([2, sentence]);
  });
});
