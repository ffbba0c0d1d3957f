import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { hashOf } from '../../src/domain/text-hash.ts';
import { fileOf, folderWith } from '../support/articles.ts';
import { dataFolder } from '../support/storage.ts';
import { run } from '../support/terminal.ts';

const receiptOf = async (words: readonly string[], folder?: string) => {
  const { passages, quotes } = JSON.parse((await run([...words, '--json'], folder)).out);
  return (passages ?? quotes)[0].receipt as string;
};

describe('prove', () => {
  it('shows the words of a receipt in their paragraph, with the hash of the text', async () => {
    const receipt = await receiptOf(['said', 'Peskov']);
    const { code, out, err } = await run(['prove', receipt]);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')).toEqual([
      'Proved: the text that this receipt was made from has these words, letter for letter.',
      '',
      'Moscow in secret talks with Syrian “rebels”',
      'World Socialist Web Site · 2 December 2016 · ¶ 14 of 19',
      '',
      expect.stringMatching(/^ {2}\*\*“The announcement really came as news to us,”\*\* Kremlin spokesman/u),
      '',
      expect.stringMatching(/^https:\/\/www\.wsws\.org\//u),
      expect.stringMatching(/^SHA-256 of the text: [\da-f]{64}$/u),
    ]);
  });

  it('prints JSON of exactly this form', async () => {
    const receipt = await receiptOf(['ask', 'Where did Lavrov and Cavusoglu meet?']);
    const { code, out } = await run(['prove', receipt, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toStrictEqual({
      proved: true,
      article: expect.objectContaining({ id: 'moscow-in-secret-talks-with-syrian-rebels' }),
      revision: null,
      sha256: expect.stringMatching(/^[\da-f]{64}$/u),
      paragraph: 17,
      of: 19,
      start: expect.any(Number),
      end: expect.any(Number),
      text: expect.stringMatching(/^Russian Foreign Minister/u),
    });
  });

  it('shows a headline with its source, and prints no place for it', async () => {
    const words = ['verify', 'Moscow in secret talks with Syrian “rebels”', '--json'];
    const { receipt } = JSON.parse((await run(words)).out).headline;
    expect((await run(['prove', receipt])).out.split('\n')).toEqual([
      'Proved: this is the headline of the text that this receipt was made from, letter for letter.',
      '',
      '**Moscow in secret talks with Syrian “rebels”**',
      'World Socialist Web Site · 2 December 2016 · Headline',
      '',
      'https://www.wsws.org/en/articles/2016/12/02/syri-d02.html',
      expect.stringMatching(/^SHA-256 of the text: [\da-f]{64}$/u),
    ]);
    expect(JSON.parse((await run(['prove', receipt, '--json'])).out)).toStrictEqual({
      proved: true,
      article: expect.objectContaining({ id: 'moscow-in-secret-talks-with-syrian-rebels' }),
      revision: null,
      sha256: expect.stringMatching(/^[\da-f]{64}$/u),
      of: 19,
      paragraph: null,
      start: null,
      end: null,
      text: 'Moscow in secret talks with Syrian “rebels”',
    });
  });

  it.each([
    [
      'News.\n\nThe bridge is safe for us.',
      { paragraph: 2, start: 7, end: 33 },
      'still stand in it, in ¶ 2.',
    ],
    ['The bridge is shut.', null, 'no longer has these words.'],
  ])('of an earlier text tells where its words stand now: %j', async (present, now, words) => {
    const text = 'The bridge is safe for us.';
    const folder = await folderWith({ 'a.md': fileOf(text) });
    const receipt = await receiptOf(['quote', 'safe'], folder);
    const revisions = [text, present].map((one) => ({
      title: 'A title',
      language: 'en',
      sha256: hashOf(one),
      text: one,
    }));
    const file = path.join(folder, 'all.json');
    await writeFile(file, JSON.stringify({ verbatim: 1, articles: [{ revisions }] }));
    const { out } = await run(['prove', receipt, '--from', file]);
    expect(out).toContain(' This is an older version: revision 1 of 2.\n');
    expect(out).toContain(words);
    const json = JSON.parse((await run(['prove', receipt, '--from', file, '--json'])).out);
    expect(json).toMatchObject({ proved: true, paragraph: 1, now });
  });

  it('exits with 1 where the text has changed or is not here', async () => {
    const folder = await folderWith({ 'a.md': fileOf('The bridge is safe for all.') });
    const receipt = await receiptOf(['quote', 'safe'], folder);
    await writeFile(path.join(folder, 'a.md'), fileOf('The bridge is safe for us.'));
    const changed = await run(['prove', receipt], folder);
    expect([changed.code, changed.out]).toEqual([
      1,
      'Not proved: “A title” is here, but its text is not the one that this receipt was made from.',
    ]);
    const gone = await run(['prove', receipt, '--json']);
    expect(gone.code).toBe(1);
    expect(JSON.parse(gone.out)).toEqual({
      proved: false,
      because: 'not-here',
      reason: expect.stringMatching(/^Not proved: no article here/u),
    });
  });

  it('finds any library’s text, and needs nothing but an export', async () => {
    vi.stubEnv('DATA_DIR', await dataFolder());
    const folder = await folderWith({});
    const file = path.join(
      await folderWith({ 'b.md': '# Bridge\n\nThe bridge is safe for all of us.' }),
      'b.md',
    );
    const guild = ['--guild', '100000000000000001'];
    await run([...guild, 'import', file], folder);
    const receipt = await receiptOf([...guild, 'quote', 'safe'], folder);
    expect((await run(['prove', receipt], folder)).out).toMatch(/^Proved/u);
    const target = path.join(folder, 'all.json');
    await run([...guild, 'export', target], folder);
    vi.stubEnv('DATA_DIR', await dataFolder());
    expect((await run(['prove', receipt], folder)).code).toBe(1);
    expect((await run(['prove', receipt, '--from', target], '/nowhere')).out).toMatch(/^Proved/u);
    vi.unstubAllEnvs();
  });

  it('needs nothing but the export of one article, be it of the articles folder or published', async () => {
    vi.stubEnv('DATA_DIR', await dataFolder());
    const folder = await folderWith({
      'a.md': fileOf('The bridge is safe for us.', { title: 'Bridge' }),
      'b.md': fileOf('Nobody knows the harbour.', { title: 'Harbour' }),
    });
    const published = path.join(
      await folderWith({ 'c.md': fileOf('The mast is broken.', { title: 'Mast' }) }),
      'c.md',
    );
    await run(['import', published], folder);
    for (const [title, word, paragraphs] of [
      ['Bridge', 'safe', 'The bridge is safe for us.'],
      ['Mast', 'broken', 'The mast is broken.'],
    ] as const) {
      const receipt = await receiptOf(['quote', word], folder);
      const file = path.join(folder, `${title}.json`);
      const { out, code } = await run(['export', file, '--article', title], folder);
      expect([code, out]).toEqual([0, `Exported 1 article to ${file}.`]);
      const { articles } = JSON.parse(await readFile(file, 'utf8'));
      expect(
        articles.map(({ revisions }: never) =>
          (revisions as { text: string }[]).map(({ text }) => text.trim()),
        ),
      ).toEqual([[paragraphs]]);
      expect((await run(['prove', receipt, '--from', file], '/nowhere')).out).toMatch(/^Proved/u);
      const other = path.join(await dataFolder(), 'other.json');
      await run(['import', file, '--guild', '100000000000000009'], folder);
      await run(['export', other, '--guild', '100000000000000009'], folder);
      expect((await run(['prove', receipt, '--from', other], '/nowhere')).out).toMatch(/^Proved/u);
    }
    expect((await run(['export', path.join(folder, 'no.json'), '--article', 'Tree'], folder)).err).toContain(
      'There is no article called “Tree”',
    );
    vi.unstubAllEnvs();
  });

  it.each([
    [['safe'], /^This is not a receipt\. .* With --json, each passage shows its receipt\.$/u],
    [['vbt1abc'], /^This receipt is damaged/u],
    [['vbt9abc'], /^This receipt was made by a newer version of Verbatim/u],
  ])('refuses %j', async (words, message) => {
    const { code, out, err } = await run(['prove', ...words]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('says so where the export is not there or is none', async () => {
    const receipt = await receiptOf(['said', 'Peskov']);
    const folder = await folderWith({ 'x.json': '{}' });
    expect((await run(['prove', receipt, '--from', path.join(folder, 'y.json')])).err).toMatch(
      /^There is no file/u,
    );
    expect((await run(['prove', receipt, '--from', path.join(folder, 'x.json')])).err).toMatch(
      /is not a Verbatim export\./u,
    );
  });
});
