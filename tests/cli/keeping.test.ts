import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportLibrary } from '../../src/use-cases/transferring/export-library.ts';
import { readExport } from '../../src/use-cases/transferring/read-export.ts';
import { fileOf, folderWith } from '../support/articles.ts';
import { runs } from '../support/property-runs.ts';
import { added, dataFolder, guildA, guildB, storageIn } from '../support/storage.ts';
import { type Answers, run } from '../support/terminal.ts';
import { articleText } from '../support/texts.ts';

let data = '';
beforeEach(async () => {
  data = await dataFolder();
  vi.stubEnv('DATA_DIR', data);
});
afterEach(() => vi.unstubAllEnvs());

const nothing = () => folderWith({});
const rain = fileOf('Heavy rain fell on Quedlinburg.\n\nThe market was closed.', { title: 'Weather' });

async function json(words: readonly string[], folder: string) {
  const { out } = await run([...words, '--json'], folder);
  return JSON.parse(out);
}

describe('without anything kept', () => {
  it('what only reads leaves no file behind', async () => {
    const folder = await nothing();
    for (const words of [['library'], ['ask', 'Who?']]) expect((await run(words, folder)).code).toBe(1);
    expect(await readdir(data)).toEqual([]);
  });

  it('there is nothing to back up', async () => {
    const { code, err } = await run(['backup', path.join(data, 'copy.db')], await nothing());
    expect([code, err]).toEqual([2, expect.stringContaining('There is no file')]);
  });
});

describe('add, library and remove', () => {
  it('publish an article that can be asked about, until it is removed, and bring it back', async () => {
    const folder = await nothing();
    const file = path.join(await folderWith({ 'rain.md': rain }), 'rain.md');
    const { code, out } = await run(['add', file], folder);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^Added “Weather” \(2 paragraphs, 9 words\)\. Its id is [\da-f]{16}\.$/u),
    ]);
    const [{ id }] = (await json(['library'], folder)).articles;
    expect((await run(['ask', 'Where did heavy rain fall?'], folder)).out).toContain('Quedlinburg');
    expect((await run(['library'], folder)).out).toBe(`Weather\n2 paragraphs, 9 words · ${id}`);
    expect(await run(['add', file], folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining('already'),
    });
    expect((await run(['remove', 'Weather', '--yes'], folder)).out).toBe(
      `Removed “Weather”. To restore it within 30 days: npm run -s verbatim -- remove --undo ${id}`,
    );
    expect((await run(['ask', 'Where did heavy rain fall?'], folder)).code).toBe(1);
    expect((await run(['library'], folder)).out).toMatch(
      /\n\nCan be restored:\n[\da-f]{16} {2}Weather \(removed on \d{1,2} \p{L}+ \d{4}\)$/u,
    );
    expect((await run(['remove', '--undo', id], folder)).out).toBe(
      'Restored “Weather”. It can appear in answers again.',
    );
    expect((await run(['ask', 'Where did heavy rain fall?'], folder)).code).toBe(0);
  });

  it('hide an article of the folder in the library, and bring it back', async () => {
    const folder = await folderWith({ 'rain.md': fileOf('It rained.', { title: 'Rain' }) });
    expect((await run(['remove', 'rain', '--yes'], folder)).code).toBe(0);
    expect((await run(['quote', 'it rained'], folder)).out).toContain('There are no articles yet.');
    expect((await run(['remove', '--undo', 'rain'], folder)).out).toContain('Restored “Rain”.');
    expect((await run(['quote', 'it rained'], folder)).code).toBe(0);
  });

  it('count a single paragraph and word as one', async () => {
    const file = path.join(await folderWith({ 'a.md': '# Up #1\n\nUp.' }), 'a.md');
    expect((await run(['add', file], await nothing())).out).toMatch(
      /^Added “Up #1” \(1 paragraph, 1 word\)\./u,
    );
  });

  it('ask for a title where there is none', async () => {
    const file = path.join(
      await folderWith({ 'a.txt': `${'It rained for days. '.repeat(20)}\n\nEnd.` }),
      'a.txt',
    );
    const { code, err } = await run(['add', file], await nothing());
    expect(code).toBe(2);
    expect(err).toContain('No title was found. Add one with --title.');
  });

  it('ask once before removing, and take nothing but yes for one', async () => {
    const folder = await nothing();
    await run(['add', path.join(await folderWith({ 'rain.md': rain }), 'rain.md')], folder);
    const asked: string[] = [];
    const answering = (answer: boolean): Answers => ({
      confirm: async (question) => {
        asked.push(question);
        return answer;
      },
    });
    expect((await run(['remove', 'weather'], folder)).code).toBe(2);
    expect((await run(['remove', 'weather'], folder, answering(false))).err).toContain(
      'Nothing was changed.',
    );
    expect((await run(['library'], folder)).out).toContain('Weather');
    expect((await run(['remove', 'weather'], folder, answering(true))).code).toBe(0);
    expect(asked).toEqual(['Remove “Weather” (9 words)?', 'Remove “Weather” (9 words)?']);
    expect((await run(['library'], folder)).code).toBe(1);
  });

  it('know each scope by itself', async () => {
    const folder = await nothing();
    const file = path.join(await folderWith({ 'rain.md': rain }), 'rain.md');
    const guild = ['--guild', '100000000000000001'];
    await run([...guild, 'add', file], folder);
    const [{ id }] = (await json([...guild, 'library'], folder)).articles;
    for (const scope of [[], ['--user', '100000000000000001'], ['--guild', '100000000000000002']]) {
      expect((await run([...scope, 'library'], folder)).code).toBe(1);
      expect((await run([...scope, 'ask', 'Where did rain fall?'], folder)).code).toBe(1);
      expect((await run([...scope, 'remove', id, '--yes'], folder)).err).toContain(
        'There is no article called',
      );
      expect((await run([...scope, 'remove', '--undo', id], folder)).err).toContain(
        'There is no article called',
      );
    }
    expect((await run([...guild, 'ask', 'Where did rain fall?'], folder)).code).toBe(0);
    expect((await run([...guild, 'remove', id, '--yes'], folder)).out).toContain(
      `npm run -s verbatim -- ${guild.join(' ')} remove --undo ${id}`,
    );
    expect((await run(['--guild', 'mine', 'library'], folder)).err).toContain('17 to 20 digits');
  });

  it.each([
    ['a file that is not there', ['add', '/nowhere/a.md'], 'There is no file /nowhere/a.md'],
    ['an address that is not asked', ['add', 'http://127.0.0.1/a'], 'http://127.0.0.1 was not fetched.'],
    ['an unknown article', ['remove', 'snow', '--yes'], 'no article called “snow”'],
  ])('refuse %s in a sentence', async (_, words, sentence) => {
    const { code, err } = await run(words, await folderWith({ 'rain.md': rain }));
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

describe('export and import', () => {
  it('are each other’s opposite: whatever a library holds, it comes back the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(articleText(), { minLength: 1, maxLength: 5 }),
        fc.option(fc.string({ minLength: 1 })),
        async (texts, title) => {
          const [from, to] = [await storageIn(), await storageIn()];
          const [first = '', ...later] = texts;
          const { id } = await from.catalog.publish(
            guildA,
            added(first, { published: '2024', author: 'Ann' }),
          );
          for (const text of later)
            await from.catalog.addRevision(guildA, id, added(text, { language: 'de' }));
          if (title !== null) await from.catalog.rename(guildA, id, title);
          const exported = JSON.stringify(await exportLibrary({ storage: from, scope: guildA }));
          for (const read of readExport(exported, 'x.json')) await to.catalog.importHistory(guildB, read());
          expect(JSON.stringify(await exportLibrary({ storage: to, scope: guildB }))).toBe(exported);
          await from.close();
          await to.close();
        },
      ),
      runs(15),
    );
  });

  it('move a library through files, and leave what is there already', async () => {
    const folder = await nothing();
    const files = await folderWith({
      'rain.md': rain,
      'bread.txt': 'Bread\n\nBread is baked.',
      'bad.md': '',
    });
    const progress: string[] = [];
    const shown: Answers = { progress: (done, total) => progress.push(`${done}/${total}`) };
    const imported = await run(['import', files], folder, shown);
    expect(imported).toMatchObject({
      code: 0,
      out: 'Imported 2 articles.',
      err: `${path.join(files, 'bad.md')}: The file is empty. Add a title and paragraphs.`,
    });
    expect(progress).toEqual(['1/3', '2/3', '3/3']);
    const target = path.join(data, 'out.json');
    expect((await run(['export', target], folder)).out).toBe(`Exported 2 articles to ${target}.`);
    expect((await run(['export', target], folder)).err).toContain('already exists');
    const guild = ['--guild', '100000000000000001'];
    expect((await run([...guild, 'import', target], folder)).out).toBe('Imported 2 articles.');
    expect((await run([...guild, 'import', target, files], folder)).out).toBe(
      '4 articles were already in the library.',
    );
    await run([...guild, 'export', path.join(data, 'again.json')], folder);
    expect(await readFile(path.join(data, 'again.json'), 'utf8')).toBe(await readFile(target, 'utf8'));
  });

  it('write Markdown that can be read again', async () => {
    const folder = await nothing();
    await run(['import', await folderWith({ 'rain.md': rain })], folder);
    const target = path.join(data, 'markdown');
    await run(['export', '--markdown', target], folder);
    const [name = ''] = await readdir(target);
    expect(name).toBe('weather-1.md');
    expect((await run(['--user', '100000000000000001', 'import', target], folder)).code).toBe(0);
    expect((await run(['quote', 'Heavy rain'], target)).out).toContain('Weather');
  });

  it('say when a file cannot be written', async () => {
    const folder = await nothing();
    await run(['import', await folderWith({ 'rain.md': rain })], folder);
    const file = path.join(data, 'a-file');
    await writeFile(file, '');
    for (const words of [['export'], ['export', '--markdown']]) {
      const target = path.join(file, 'out');
      const { code, err } = await run([...words, target], folder);
      expect([code, err]).toEqual([2, expect.stringContaining(`The file ${target} cannot be written.`)]);
    }
  });

  it('refuse what was altered or is something else', async () => {
    const folder = await nothing();
    await run(['import', await folderWith({ 'rain.md': rain })], folder);
    const target = path.join(data, 'out.json');
    await run(['export', target], folder);
    const exported = await readFile(target, 'utf8');
    for (const content of [exported.replace('Heavy', 'Light'), '{}', 'no JSON']) {
      await writeFile(target, content);
      expect((await run(['--guild', '100000000000000001', 'import', target], folder)).err).toContain(
        'is not a Verbatim export',
      );
    }
  });
});

describe('backup and restore', () => {
  it('bring all libraries back', async () => {
    const folder = await nothing();
    await run(['import', await folderWith({ 'rain.md': rain })], folder);
    const copy = path.join(data, 'copy.db');
    expect((await run(['backup', copy], folder)).code).toBe(0);
    await run(['remove', 'Weather', '--yes'], folder);
    expect((await run(['restore', copy], folder)).err).toContain('--yes');
    expect((await run(['restore', copy, '--yes'], folder)).code).toBe(0);
    expect((await run(['library'], folder)).out).toContain('Weather');
  });

  it('say how to mend a damaged file, and mend it', async () => {
    const folder = await nothing();
    await run(['import', await folderWith({ 'rain.md': rain })], folder);
    const [copy, file] = [path.join(data, 'copy.db'), path.join(data, 'verbatim.db')];
    await run(['backup', copy], folder);
    await writeFile(file, 'damaged '.repeat(1_000));
    for (const words of [['library'], ['add', path.join(await folderWith({ 'a.md': rain }), 'a.md')]]) {
      const { code, err } = await run(words, folder);
      expect([code, err]).toEqual([2, expect.stringContaining('npm run -s verbatim -- restore FILE')]);
    }
    expect((await run(['restore', copy, '--yes'], folder)).out).toContain('The damaged file was kept as');
    expect((await run(['library'], folder)).out).toContain('Weather');
  });
});
