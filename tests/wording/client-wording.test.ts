import { build } from 'esbuild';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { chatWording, pageServerWording, pageWording } from '../../src/wording/client-wording.ts';
import { createFormat } from '../../src/wording/format.ts';
import { articleOf } from '../support/articles.ts';

describe('the page', () => {
  const words = pageWording();

  it.each([
    [words.welcome.serverHas('Newsroom', 1), '“Newsroom” has 1 article.'],
    [words.welcome.serverHas('The “Gazette”', 0), '“The ‘Gazette’” has 0 articles.'],
    [words.welcome.youHave(2), 'You can read 2 articles here.'],
    [words.inspector.problems(1), '1 problem'],
    [words.inspector.problems(3), '3 problems'],
    [words.inspector.milliseconds(10.06), '10.1 ms'],
    [words.form.tooShort('C#', 1), '“C#” needs at least 1 character.'],
    [words.form.tooShort('Title', 3), '“Title” needs at least 3 characters.'],
    [words.form.wrongCount('Size', 2, 2), 'Choose 2 options for “Size”.'],
    [words.form.wrongCount('Size', 1, 3), 'Choose 1 to 3 options for “Size”.'],
    [words.form.tooFewFiles('File', 1), 'Choose a file for “File”.'],
    [words.form.tooFewFiles('File', 2), 'Choose at least 2 files for “File”.'],
    [words.form.dropFiles(1), 'Drop a file here, or choose one'],
    [words.form.dropFiles(4), 'Drop up to 4 files here, or choose them'],
    [words.file('a.png', 1), 'a.png, 1 byte'],
  ])('counts and quotes: %s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  it('loads none of the other sentences, and nothing of Node', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { pageWording } from './src/wording/client-wording.ts'; pageWording();`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
    });
    const [{ text } = { text: '' }] = outputFiles;
    expect(text).toContain(words.message.onlyYou);
    expect(text).not.toContain(pageServerWording().errors.unexpected);
    expect(text).not.toContain(chatWording().buttons.none);
    expect(text).not.toMatch(/node:|No answer found/u);
  });
});

describe('the page’s server', () => {
  it('names a source as a citation does, and leaves out what is unknown', () => {
    const { source } = pageServerWording();
    const known = articleOf('One.', { author: 'Ann Lee', publisher: 'The Paper', published: '2016-12-02' });
    expect(source(known)).toBe('by Ann Lee · The Paper · 2 December 2016');
    expect(source(articleOf('One.'))).toBe('');
  });

  it('says how much is too much', () => {
    expect(pageServerWording().errors.tooLarge(10 * 2 ** 20)).toBe('This is too large. The limit is 10 MiB.');
  });
});

describe('the terminal', () => {
  const { buttons, commands } = chatWording();

  it('counts the buttons of a reply', () => {
    expect(buttons.unknown(3, 1)).toBe('There is no button 3. The last reply has only button 1.');
    expect(buttons.unknown(7, 2)).toBe('There is no button 7. The last reply has buttons 1 to 2.');
  });

  it('lists the commands that there are', () => {
    expect(commands.unknown('aks', ['/about', '/ask', '/help'])).toBe(
      'There is no command /aks. Available: /about, /ask and /help.',
    );
    expect(commands.unknown('x'.repeat(500), ['/ask']).length).toBeLessThan(150);
  });
});

describe('a format', () => {
  const format = createFormat('en-GB');

  it.each([
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [1_234, '1.2 kB'],
    [10_485_760, '10.5 MB'],
  ])('writes %d bytes as %s', (count, expected) => {
    expect(format.bytes(count)).toBe(expected);
  });

  it('tells the time where the reader is', () => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    onTestFinished(() => void vi.unstubAllEnvs());
    const there = createFormat('en-GB');
    expect(there.time(Date.UTC(2016, 11, 2, 15, 4))).toBe('00:04');
    expect(there.dateTime(Date.UTC(2016, 11, 2, 15, 4))).toBe('3 Dec 2016, 00:04');
  });
});
