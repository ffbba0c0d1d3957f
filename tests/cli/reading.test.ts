import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, folderWith } from '../support/articles.ts';
import { run } from '../support/terminal.ts';

const folder = () =>
  folderWith({
    'ferry.md': fileOf('The ferry sank near Hull in 2016.\n\nNobody drowned on Tuesday.', {
      title: 'Ferry',
      published: '2017-01-02',
    }),
    'bread.md': fileOf('Bread was baked in the old bakery.', { title: 'Bread' }),
  });

describe('compare', () => {
  it('prints a passage for each article, and those that do not say', async () => {
    const { code, out } = await run(['compare', 'Where did the ferry sink?', '--articles', await folder()]);
    expect(code).toBe(0);
    expect(out).toContain('Ferry\n2 January 2017 · ¶ 1 of 2\n\n  **The ferry sank near Hull in 2016.**');
    expect(out).toMatch(/1 article does not say:\n {2}Bread$/u);
  });

  it('prints JSON, and exits with 1 where no article says it', async () => {
    const articles = await folder();
    const { out } = await run(['compare', 'Where did the ferry sink?', '--json', '--articles', articles]);
    const value = JSON.parse(out);
    expect(Object.keys(value)).toEqual(['answered', 'articles', 'silent']);
    expect(value.articles[0].article.title).toBe('Ferry');
    expect(['answer', 'closest']).toContain(value.articles[0].match);
    expect(value.silent.map(({ title }: { title: string }) => title)).toEqual(['Bread']);
    const none = await run(['compare', 'What is the price of oil?', '--json', '--articles', articles]);
    expect(none.code).toBe(1);
    expect(JSON.parse(none.out).reason).toContain('None of the articles mention');
  });
});

describe('read', () => {
  it('prints an article from a paragraph on', async () => {
    const articles = await folder();
    const { out } = await run(['read', 'ferry', '--paragraph', '2', '--articles', articles]);
    expect(out).toBe('Ferry\n2 January 2017\n\n¶ 2\n  Nobody drowned on Tuesday.');
    const json = JSON.parse(
      (await run(['read', '--from', 'Nobody drowned', '--json', '--articles', articles])).out,
    );
    expect(json.paragraphs.map(({ text }: { text: string }) => text)).toEqual(['Nobody drowned on Tuesday.']);
    expect((await run(['read', '--paragraph', 'two'])).err).toContain('is not a whole number');
    expect((await run(['read', 'ferry', '--paragraph', '3', '--articles', articles])).err).toContain(
      'Choose a number from 1 to 2.',
    );
  });
});

describe('timeline', () => {
  it('prints dated sentences, then those that count from the day of writing', async () => {
    const { out } = await run(['timeline', 'ferry', '--articles', await folder()]);
    expect(out.split('\n\n')).toEqual([
      'Ferry\n2 January 2017',
      '¶ 1 of 2\n  The ferry sank near Hull in **2016**.',
      'As written; the article was published on 2 January 2017:',
      '¶ 2 of 2\n  Nobody drowned **on Tuesday**.',
    ]);
  });

  it('prints JSON, resolved only where the words tell the year', async () => {
    const { out } = await run(['timeline', 'ferry', '--json', '--articles', await folder()]);
    const { dated, relative } = JSON.parse(out);
    expect(dated[0]).toMatchObject({ iso: '2016', date: '2016', paragraph: 1 });
    expect(relative[0]).toMatchObject({ date: 'on Tuesday', paragraph: 2 });
    expect(relative[0]).not.toHaveProperty('iso');
  });

  it('writes a picture, and never over a file', async () => {
    const articles = await folder();
    const file = path.join(await folderWith({}), 'timeline.png');
    const wanted = ['timeline', 'ferry', '--picture', file, '--articles', articles];
    expect((await run(wanted)).out).toContain('The picture is in');
    expect((await readFile(file)).subarray(1, 4).toString()).toBe('PNG');
    expect((await run(wanted)).err).toContain('already exists');
    const none = await run(['timeline', 'bread', '--picture', `${file}.png`, '--articles', articles]);
    expect(none.err).toContain('No sentence of “Bread” has a date.');
    await expect(access(`${file}.png`)).rejects.toThrow();
  });
});

describe('digest', () => {
  it('prints how the articles begin', async () => {
    const articles = await folder();
    const { out } = await run(['digest', '--articles', articles]);
    expect(out).toContain(
      'The 2 newest articles\n\nFerry\n2 January 2017\n\n¶ 1 of 2\n  The ferry sank near Hull in 2016.',
    );
    const json = JSON.parse((await run(['digest', 'bread', '--json', '--articles', articles])).out);
    expect(json.stories.map(({ article }: { article: { title: string } }) => article.title)).toEqual([
      'Bread',
    ]);
    expect((await run(['digest', '--days', '1', '--articles', articles])).err).toContain('leave out --days');
  });
});
