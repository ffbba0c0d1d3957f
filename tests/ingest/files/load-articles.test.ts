import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadArticles } from '../../../src/ingest/files/load-articles.ts';
import { bundledFolder, bundledId, fileOf, folderWith } from '../../support/articles.ts';

const titled = (more: string): string => `---\ntitle: A title\n${more}\n---\nText.\n`;
const idsOf = ({ articles }: Awaited<ReturnType<typeof loadArticles>>): string[] =>
  articles.map(({ id }) => id);

/** Invalid files, each with the problem to report. */
const invalidFiles: [string, string | Uint8Array, RegExp][] = [
  ['empty', '', /empty.*write/u],
  ['only white space', ' \n\t\r\n ', /empty.*write/u],
  ['not UTF-8', new Uint8Array([0x41, 0xe9, 0x42]), /not UTF-8.*save it as UTF-8/u],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), /not UTF-8.*save it as UTF-8/u],
  ['of NUL bytes', 'A title\n\nText\0.', /NUL.*save it as UTF-8/u],
  ['too large', `A title\n\n${'Text. '.repeat(900_000)}`, /larger than 5 MiB.*split/u],
  ['of broken YAML', '---\ntitle: "A title\n---\nText.', /not valid YAML.*quotes/u],
  ['with a colon in a value', '---\ntitle: Talks: a report\n---\nText.', /not valid YAML.*quotes/u],
  ['with a title twice', '---\ntitle: A\ntitle: B\n---\nText.', /not valid YAML.*unique/u],
  ['without a closing line', '---\ntitle: A title\nText.', /no closing line of ---; add one/u],
  ['with front matter that is a list', '---\n- title\n---\nText.', /not made of lines like title: Words/u],
  ['without a title', '---\nauthor: Ann\n---\nText.', /title is missing/u],
  ['with an empty title', '---\ntitle: " "\n---\nText.', /title is empty/u],
  ['with a number for a title', '---\ntitle: 1984\n---\nText.', /title is not text.*quotes/u],
  [
    'with a title that never ends',
    `${'long '.repeat(60)}\n\nText.`,
    /first line should be the title.*put a title/u,
  ],
  ['with a heading of nothing', '# \n\nText.', /first line should be the title/u],
  ['with an empty author', titled('author: " "'), /author is empty/u],
  ['with two authors in a list', titled('author: [Ann, Bob]'), /author is not text.*quotes/u],
  ['with a day that never was', titled('published: 2016-02-30'), /published is not a date like 2016-12-02/u],
  ['with a date in words', titled('published: 2 December 2016'), /published is not a date like 2016-12-02/u],
  [
    'with a script for an address',
    titled('url: javascript:alert(1)'),
    /url is not an http or https address$/u,
  ],
  ['with half an address', titled('url: example.org/news'), /url is not an http or https address$/u],
  ['with a language in words', titled('language: English'), /language is not a language code like en/u],
  ['with a paragraph of 20,000', fileOf('word '.repeat(4_000)), /paragraph 1 has 19999 .*blank lines/u],
  ['of a title only', '# A title\n\n', /no paragraphs; put its text under it/u],
];

describe('a folder of articles', () => {
  it('loads as shipped', async () => {
    const loaded = await loadArticles(bundledFolder);
    expect(idsOf(loaded)).toEqual([bundledId]);
    expect(loaded.problems).toEqual([]);
  });

  it('yields its .md and .txt files in the order of their names, and nothing else', async () => {
    const folder = await folderWith({
      'b.txt': 'B\n\nText.',
      'a.md': fileOf('Text.'),
      'c.MD': 'C\n\nText.',
      'd.html': '<p>Text.',
      '.md': 'E\n\nText.',
      README: 'F\n\nText.',
    });
    await mkdir(path.join(folder, 'folder'));
    const loaded = await loadArticles(folder);
    expect(idsOf(loaded)).toEqual(['a', 'b', 'c']);
    expect(loaded.problems).toEqual([]);
  });

  it('may be empty', async () => {
    expect(await loadArticles(await folderWith({}))).toEqual({ articles: [], problems: [] });
  });

  it('that is missing is a problem, not a failure', async () => {
    const folder = path.join(await folderWith({}), 'nowhere');
    const { articles, problems } = await loadArticles(folder);
    expect(articles).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/nowhere: the folder cannot be read; create it/u)]);
  });

  it('that is a file is a problem, not a failure', async () => {
    const folder = await folderWith({ 'a.md': fileOf('Text.') });
    expect((await loadArticles(path.join(folder, 'a.md'))).problems).toHaveLength(1);
  });
});

describe('the language of an article', () => {
  const german =
    'Die Gespräche begannen am Montag in Ankara und dauerten drei Tage. Beide Seiten schwiegen über den Inhalt.';
  const languagesOf = async (files: Readonly<Record<string, string>>) =>
    (await loadArticles(await folderWith(files))).articles.map(({ language }) => language);

  it('is the declared one', async () => {
    expect(await languagesOf({ 'a.md': fileOf(german, { language: 'nl-BE' }) })).toEqual(['nl-be']);
  });

  it('is detected if its file declares none', async () => {
    expect(await languagesOf({ 'a.md': fileOf(german), 'b.txt': `Ein Titel\n\n${german}` })).toEqual([
      'de',
      'de',
    ]);
  });

  it('is English if it cannot be detected', async () => {
    expect(await languagesOf({ 'a.md': fileOf('Text.'), 'b.txt': 'B\n\n1, 2, 3.' })).toEqual(['en', 'en']);
  });
});

describe('an invalid file is reported in one line with a remedy, and the others are loaded', () => {
  it.each(invalidFiles)('%s', async (_, content, words) => {
    const folder = await folderWith({ 'a.md': fileOf('Text.'), 'bad.md': content, 'c.txt': 'C\n\nText.' });
    const loaded = await loadArticles(folder);
    expect(idsOf(loaded)).toEqual(['a', 'c']);
    expect(loaded.problems).toEqual([expect.stringMatching(words)]);
    expect(loaded.problems[0]).toMatch(/^.*\bbad\.md: [^\n]+$/u);
  });

  it('the same name twice', async () => {
    const folder = await folderWith({ 'same.md': fileOf('First.'), 'same.txt': 'T\n\nSecond.' });
    const loaded = await loadArticles(folder);
    expect(loaded.articles.map(({ text }) => text)).toEqual(['First.']);
    expect(loaded.problems).toEqual([
      expect.stringMatching(/same\.txt: another file has the same name.*rename/u),
    ]);
  });

  it('a second file of the same name if the first is invalid', async () => {
    const folder = await folderWith({ 'same.md': '', 'same.txt': 'T\n\nSecond.' });
    const loaded = await loadArticles(folder);
    expect(loaded.articles.map(({ text }) => text.trim())).toEqual(['Second.']);
    expect(loaded.problems).toEqual([expect.stringMatching(/same\.md: it is empty/u)]);
  });

  it('a folder named like a file', async () => {
    const folder = await folderWith({ 'a.md': fileOf('Text.') });
    await mkdir(path.join(folder, 'x.md'));
    const loaded = await loadArticles(folder);
    expect(idsOf(loaded)).toEqual(['a']);
    expect(loaded.problems).toEqual([expect.stringMatching(/x\.md: it is a folder; /u)]);
  });

  it('a file that cannot be read', async () => {
    const folder = await folderWith({ 'a.md': fileOf('Text.') });
    await symlink(path.join(folder, 'gone.md'), path.join(folder, 'link.md'));
    const loaded = await loadArticles(folder);
    expect(idsOf(loaded)).toEqual(['a']);
    expect(loaded.problems).toEqual([
      expect.stringMatching(/link\.md: it cannot be read \(ENOENT\); check/u),
    ]);
  });
});
