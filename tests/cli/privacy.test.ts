import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scope } from '../../src/domain/scope.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { folderWith } from '../support/articles.ts';
import { added, dataFolder, guildA } from '../support/storage.ts';
import { run } from '../support/terminal.ts';

const ann = '200000000000000001';
const own: Scope = { kind: 'user', id: ann };
const guild = guildA.kind === 'guild' ? guildA.id : '';

let data = '';
let folder = '';
beforeEach(async () => {
  data = await dataFolder();
  folder = await folderWith({});
  vi.stubEnv('DATA_DIR', data);
  const storage = await openStorage(path.join(data, 'verbatim.db'));
  const { id } = await storage.catalog.publish(guildA, added('It rains.', { title: 'Rain' }));
  await storage.catalog.rename(guildA, id, 'Weather');
  await storage.catalog.publish(own, added('It snows.', { title: 'Snow' }));
  await storage.close();
});
afterEach(() => vi.unstubAllEnvs());

describe('history', () => {
  it('tells who changed what, the newest first', async () => {
    const { code, out } = await run(['--guild', guild, 'history'], folder);
    const time = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d`;
    expect(out).toMatch(
      new RegExp(
        `^${time}  Whoever runs this bot renamed “Rain” to “Weather”\n${time}  User ${ann} published “Rain”$`,
        'u',
      ),
    );
    expect(code).toBe(0);
    const json = JSON.parse((await run(['--guild', guild, 'history', '--json'], folder)).out);
    expect(json).toMatchObject({
      total: 2,
      changes: [
        { action: 'renamed', by: 'terminal', title: 'Weather', formerTitle: 'Rain' },
        { action: 'published', by: ann, title: 'Rain', formerTitle: null },
      ],
    });
  });

  it('of a library that nobody changed is empty, and pages count from 1', async () => {
    expect(await run(['history'], folder)).toMatchObject({
      code: 1,
      out: expect.stringContaining('Nothing has been changed here yet'),
    });
    expect((await run(['--guild', guild, 'history', '--page', '2'], folder)).out).toContain('no such page');
    expect(await run(['history', '--page', '0'], folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not a whole number'),
    });
  });

  it('creates no database', async () => {
    vi.stubEnv('DATA_DIR', path.join(data, 'other'));
    expect((await run(['history'], folder)).code).toBe(1);
    expect(existsSync(path.join(data, 'other'))).toBe(false);
  });
});

describe('export-data and erase-data', () => {
  it('write what is stored about a user, and delete it once that is confirmed', async () => {
    const file = path.join(data, 'ann.json');
    expect((await run(['--user', ann, 'export-data', file], folder)).out).toContain('Wrote everything');
    const exported = await readFile(file, 'utf8');
    expect(exported).toContain('It snows.');
    expect(exported).not.toContain('It rains.');
    expect(JSON.parse(exported)).toMatchObject({
      of: `user-${ann}`,
      elsewhere: { revision: [{ title: 'Rain' }] },
    });
    expect((await run(['--user', ann, 'export-data', file], folder)).err).toContain('already exists');
    expect((await run(['--user', ann, 'erase-data'], folder)).code).toBe(2);
    expect((await run(['--user', ann, 'library'], folder)).out).toContain('Snow');
    const asked: string[] = [];
    const confirm = async (question: string) => asked.push(question) > 0;
    const { out } = await run(['--user', ann, 'erase-data'], folder, { confirm });
    expect(asked).toEqual([expect.stringContaining(`user-${ann}`)]);
    expect(out).toContain('is deleted');
    expect((await run(['--user', ann, 'library'], folder)).out).not.toContain('Snow');
    expect((await run(['--guild', guild, 'history'], folder)).out).toContain(
      'Someone whose data were deleted published “Rain”',
    );
  });

  it('of a server', async () => {
    const file = path.join(data, 'guild.json');
    await run(['--guild', guild, 'export-data', file], folder);
    expect(await readFile(file, 'utf8')).toContain('It rains.');
    expect((await run(['--guild', guild, 'erase-data', '--yes'], folder)).code).toBe(0);
    expect((await run(['--guild', guild, 'library'], folder)).out).not.toContain('Weather');
    expect((await run(['--user', ann, 'library'], folder)).out).toContain('Snow');
  });
});
