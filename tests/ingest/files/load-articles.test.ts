import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ArticleFileError,
  type ArticleFileErrorCode,
  type ArticleFileErrorContexts,
  type FieldProblem,
} from '../../../src/domain/errors/article-file-errors.ts';
import { type LoadedArticles, loadArticles, loadContent } from '../../../src/ingest/files/load-articles.ts';
import { bundledFolder, bundledId, fileOf, folderWith } from '../../support/articles.ts';

const titled = (more: string): string => `---\ntitle: A title\n${more}\n---\nText.\n`;
const idsOf = ({ articles }: LoadedArticles): string[] => articles.map(({ id }) => id);
const problemsOf = ({ problems }: LoadedArticles) =>
  problems.map(({ file, error: { code, context } }) => ({ file, code, context }));

const frontMatter = (...problems: readonly FieldProblem[]) =>
  new ArticleFileError('front-matter-fields-wrong', { problems });
const error = <Code extends ArticleFileErrorCode>(code: Code, context: ArticleFileErrorContexts[Code]) =>
  new ArticleFileError(code, context);
const notYaml = error('front-matter-not-yaml', { reason: expect.any(String) });

const badFiles: [string, string | Uint8Array, ArticleFileError][] = [
  ['empty', '', error('file-empty', {})],
  ['only white space', ' \n\t\r\n ', error('file-empty', {})],
  [
    'of damaged UTF-8',
    new Uint8Array(
      Buffer.concat([Buffer.from('Zoë’s “café” – à côté'), new Uint8Array([0xe9]), Buffer.from('\n\nText.')]),
    ),
    error('file-not-utf8', {}),
  ],
  ['of NUL bytes', 'A title\n\nText\0.', error('file-not-text', {})],
  ['too large', `A title\n\n${'Text. '.repeat(900_000)}`, error('file-too-large', { mebibytes: 5 })],
  ['of broken YAML', '---\ntitle: "A title\n---\nText.', notYaml],
  ['with a colon in a value', '---\ntitle: Talks: a report\n---\nText.', notYaml],
  ['with a title twice', '---\ntitle: A\ntitle: B\n---\nText.', notYaml],
  ['without a closing line', '---\ntitle: A title\nText.', error('front-matter-unclosed', {})],
  ['with front matter that is a list', '---\n- title\n---\nText.', error('front-matter-not-fields', {})],
  ['without a title', '---\nauthor: Ann\n---\nText.', frontMatter({ field: 'title', code: 'missing' })],
  ['with an empty title', '---\ntitle: " "\n---\nText.', frontMatter({ field: 'title', code: 'empty' })],
  [
    'with a number for a title',
    '---\ntitle: 1984\n---\nText.',
    frontMatter({ field: 'title', code: 'not-text' }),
  ],
  [
    'with a title that never ends',
    `${'long '.repeat(60)}\n\nText.`,
    error('title-line-too-long', { length: 299, max: 250 }),
  ],
  ['with a heading of nothing', '# \n\nText.', error('title-line-blank', {})],
  ['with an empty author', titled('author: " "'), frontMatter({ field: 'author', code: 'empty' })],
  [
    'with an author of parts',
    titled('author: { name: Ann, mail: a@example.org }'),
    frontMatter({ field: 'author', code: 'not-text' }),
  ],
  [
    'with a publisher that never ends',
    titled(`publisher: ${'long '.repeat(30)}`),
    frontMatter({ field: 'publisher', code: 'too-long', max: 120 }),
  ],
  [
    'with a day that never was',
    titled('published: 2016-02-30'),
    frontMatter({ field: 'published', code: 'not-date' }),
  ],
  [
    'with a date in words',
    titled('published: 2 December 2016'),
    frontMatter({ field: 'published', code: 'not-date' }),
  ],
  [
    'with a script for an address',
    titled('url: javascript:alert(1)'),
    frontMatter({ field: 'url', code: 'not-address' }),
  ],
  [
    'with half an address',
    titled('url: example.org/news'),
    frontMatter({ field: 'url', code: 'not-address' }),
  ],
  [
    'with a language in words',
    titled('language: English'),
    frontMatter({ field: 'language', code: 'not-language' }),
  ],
  [
    'with several wrong fields',
    titled('author: [1, 2]\npublished: soon'),
    frontMatter({ field: 'author', code: 'not-text' }, { field: 'published', code: 'not-date' }),
  ],
  [
    'with a paragraph of 20,000',
    fileOf('word '.repeat(4_000)),
    error('paragraph-too-long', { paragraph: 1, length: 19_999, max: 10_000 }),
  ],
  ['of a title only', '# A title\n\n', error('no-paragraphs', {})],
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
    expect(problems).toEqual([{ file: folder, error: error('folder-unreadable', {}) }]);
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

it('a character that was lost before is no damage', async () => {
  const content = await loadContent(new TextEncoder().encode('A title\n\nCaf\uFFFD.'));
  expect(content.text.trim()).toBe('Caf\uFFFD.');
});

describe('a file in another encoding', () => {
  it.each([
    ['windows-1252', Buffer.from('A title\n\n\x93Caf\xe9,\x94 he said, and left the house.', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffA title\n\n“Café,” he said, and left the house.', 'utf16le')],
  ])('is read as one that is added: %s', async (_, bytes) => {
    const content = await loadContent(new Uint8Array(bytes));
    expect(content.title).toBe('A title');
    expect(content.text.trim()).toBe('“Café,” he said, and left the house.');
  });
});

describe('a bad file is one problem, and keeps no other out', () => {
  it.each(badFiles)('%s', async (_, content, problem) => {
    const folder = await folderWith({ 'a.md': fileOf('Text.'), 'bad.md': content, 'c.txt': 'C\n\nText.' });
    const loaded = await loadArticles(folder);
    expect(idsOf(loaded)).toEqual(['a', 'c']);
    expect(problemsOf(loaded)).toEqual([
      { file: path.join(folder, 'bad.md'), code: problem.code, context: problem.context },
    ]);
  });

  it('the same name twice', async () => {
    const folder = await folderWith({ 'same.md': fileOf('First.'), 'same.txt': 'T\n\nSecond.' });
    const loaded = await loadArticles(folder);
    expect(loaded.articles.map(({ text }) => text)).toEqual(['First.']);
    expect(problemsOf(loaded)).toEqual([
      { file: path.join(folder, 'same.txt'), code: 'file-name-taken', context: {} },
    ]);
  });

  it('a second file of the same name if the first is invalid', async () => {
    const folder = await folderWith({ 'same.md': '', 'same.txt': 'T\n\nSecond.' });
    const loaded = await loadArticles(folder);
    expect(loaded.articles.map(({ text }) => text.trim())).toEqual(['Second.']);
    expect(problemsOf(loaded)).toEqual([
      { file: path.join(folder, 'same.md'), code: 'file-empty', context: {} },
    ]);
  });

  it('a folder named like a file', async () => {
    const folder = await folderWith({ 'a.md': fileOf('Text.') });
    await mkdir(path.join(folder, 'x.md'));
    const loaded = await loadArticles(folder);
    expect(idsOf(loaded)).toEqual(['a']);
    expect(problemsOf(loaded)).toEqual([
      { file: path.join(folder, 'x.md'), code: 'file-is-folder', context: {} },
    ]);
  });

  it('a file that cannot be read', async () => {
    const folder = await folderWith({ 'a.md': fileOf('Text.') });
    await symlink(path.join(folder, 'gone.md'), path.join(folder, 'link.md'));
    const loaded = await loadArticles(folder);
    expect(idsOf(loaded)).toEqual(['a']);
    expect(problemsOf(loaded)).toEqual([
      { file: path.join(folder, 'link.md'), code: 'file-unreadable', context: { code: 'ENOENT' } },
    ]);
  });
});
