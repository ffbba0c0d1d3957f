import { readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStorage, restoreStorage } from '../../src/storage/open-storage.ts';
import { openDatabase } from '../../src/storage/sqlite/database.ts';
import { folderWith } from '../support/articles.ts';
import { added, dataFolder, guildA, refusal, storageIn } from '../support/storage.ts';

/** A database that had an article, with a backup, and nobody has open. */
async function usedFile(): Promise<string> {
  const file = path.join(await dataFolder(), 'verbatim.db');
  const storage = await openStorage(file);
  for (let day = 0; day < 9; day += 1)
    await storage.catalog.publish(guildA, added(`It rains on day ${day}.\n\n`.repeat(400)));
  await storage.backup(`${file}.backup`);
  await storage.close();
  return file;
}

describe('a database that had something in it', () => {
  it('is not made anew where it is missing, and comes back with a backup', async () => {
    const file = await usedFile();
    await rm(file);
    expect(await refusal(openStorage(file))).toBe('library-missing');
    await expect(stat(file)).rejects.toThrow('ENOENT');
    await restoreStorage(file, `${file}.backup`);
    expect(await (await storageIn(file)).catalog.list(guildA)).toHaveLength(9);
  });

  it('is not taken for a new one where it has no byte left', async () => {
    const file = await usedFile();
    await truncate(file);
    expect(await refusal(openStorage(file))).toBe('library-missing');
    expect(await readFile(file)).toHaveLength(0);
    await restoreStorage(file, `${file}.backup`);
    expect(await (await storageIn(file)).catalog.list(guildA)).toHaveLength(9);
  });

  it('is not replaced by an empty one', async () => {
    const file = await usedFile();
    await rm(file);
    await (await openDatabase(file)).close();
    expect(await refusal(openStorage(file))).toBe('library-missing');
  });

  it('is refused where only its beginning is left', async () => {
    const file = await usedFile();
    const { size } = await stat(file);
    for (const left of [4_096, 8_192, Math.floor(size / 2), size - 4_096]) {
      await truncate(file, left);
      const before = await readFile(file);
      expect(await refusal(openStorage(file))).toBe('library-damaged');
      expect((await readFile(file)).equals(before)).toBe(true);
      await restoreStorage(file, `${file}.backup`);
    }
  });

  it('may be given up', async () => {
    const file = await usedFile();
    await rm(file);
    await rm(`${file}.marker`);
    expect(await (await storageIn(file)).catalog.list(guildA)).toEqual([]);
  });

  it('of an earlier version is marked when it is opened', async () => {
    const file = await usedFile();
    await rm(`${file}.marker`);
    await (await openStorage(file)).close();
    await rm(file);
    expect(await refusal(openStorage(file))).toBe('library-missing');
  });
});

it('saved indexes tell of a database that is missing or empty', async () => {
  const indexes = await folderWith({ 'guild-100000000000000001.index': 'x' });
  const file = path.join(await dataFolder(), 'verbatim.db');
  expect(await refusal(openStorage(file, { indexes }))).toBe('library-missing');
  await writeFile(file, '');
  expect(await refusal(openStorage(file, { indexes }))).toBe('library-missing');
  const storage = await openStorage(file, { indexes: await folderWith({ 'notes.txt': 'x' }) });
  await storage.close();
});

it('a database in which nothing was ever saved leaves no marker', async () => {
  const file = path.join(await dataFolder(), 'verbatim.db');
  await (await openStorage(file)).close();
  await rm(file);
  await (await openStorage(file)).close();
});

it('a database that a bot without articles has used opens again', async () => {
  const file = path.join(await dataFolder(), 'verbatim.db');
  const storage = await openStorage(file);
  await storage.purge();
  await storage.vectors.save('encoder', new Map([['a'.repeat(64), new Int8Array(4)]]));
  await storage.close();
  await (await openStorage(file)).close();
});
