import { copyFile, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { articleKey } from '../../../src/domain/article-key.ts';
import type { StorageEvent } from '../../../src/storage/health.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { openDatabase } from '../../../src/storage/sqlite/database.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { added, dataFolder, guildA, guildB, refusal, storageIn } from '../../support/storage.ts';

/** 100 paragraphs. */
const long = (sentence: string) => `${sentence.repeat(10)}\n\n`.repeat(100);

interface Opened {
  readonly file: string;
  readonly storage: Storage;
  readonly events: readonly StorageEvent[];
}

/** An open database with one article, large enough to be more than its log. */
async function opened(): Promise<Opened> {
  const file = path.join(await dataFolder(), 'verbatim.db');
  const events: StorageEvent[] = [];
  const storage = await openStorage(file, { onEvent: (event) => events.push(event) });
  onTestFinished(() => storage.close());
  for (let index = 0; index < 20; index += 1)
    await storage.catalog.publish(guildA, added(long(`It rains ${index}. `)));
  expect(storage.health.check()).toBeUndefined();
  return { file, storage, events };
}

const change = ({ storage }: Opened) => refusal(storage.catalog.publish(guildA, added('It snows.')));

/** A change is refused, and an operator is told once. */
async function expectLoss(on: Opened, problem: 'missing' | 'replaced' | 'truncated'): Promise<void> {
  expect(await change(on)).toBe('library-lost');
  expect(await change(on)).toBe('library-lost');
  expect(on.storage.health.check()).toBe(problem);
  expect(on.events).toEqual([{ kind: 'problem', problem, file: on.file }]);
}

/** Another database, with nothing in it. */
async function otherFile(): Promise<string> {
  const file = path.join(await dataFolder(), 'other.db');
  await (await openStorage(file)).close();
  return file;
}

describe('while a database is open', () => {
  it('its deletion is noticed; it can be read on', async () => {
    const on = await opened();
    await rm(on.file);
    await expectLoss(on, 'missing');
    expect(await on.storage.catalog.list(guildA)).toHaveLength(20);
  });

  it('it can be moved away and back', async () => {
    const on = await opened();
    await rename(on.file, `${on.file}.away`);
    await expectLoss(on, 'missing');
    await rename(`${on.file}.away`, on.file);
    expect(on.storage.health.check()).toBeUndefined();
    expect(on.events.at(-1)).toEqual({ kind: 'recovered', file: on.file });
    expect(await change(on)).toBe('not refused');
  });

  it('another file moved over it is noticed, and not written to', async () => {
    const on = await opened();
    const other = await otherFile();
    const before = await readFile(other);
    await rename(other, on.file);
    await expectLoss(on, 'replaced');
    expect((await readFile(on.file)).equals(before)).toBe(true);
    expect(await on.storage.catalog.list(guildA)).toHaveLength(20);
  });

  it('another file copied over it is noticed, even one that is larger', async () => {
    const on = await opened();
    const other = path.join(await dataFolder(), 'other.db');
    const larger = await openStorage(other);
    for (let day = 0; day < 40; day += 1)
      await larger.catalog.publish(guildB, added(long(`It is sunny on day ${day}. `)));
    await larger.close();
    await copyFile(other, on.file);
    await expectLoss(on, 'replaced');
  });

  it.each([0, 4_096, 40_000])(
    'that it was cut to %i bytes is noticed, and nothing is read any more',
    async (size) => {
      const on = await opened();
      await truncate(on.file, size);
      await expectLoss(on, 'truncated');
      expect(await refusal(on.storage.catalog.list(guildA))).toBe('library-lost');
      expect(await refusal(on.storage.libraries.version(guildA))).toBe('library-lost');
    },
  );

  it('the deletion of its log is noticed', async () => {
    const on = await opened();
    await rm(`${on.file}-wal`);
    await expectLoss(on, 'replaced');
  });

  it('the changes, checks and backups of other processes are no loss', async () => {
    const on = await opened();
    for (let round = 0; round < 5; round += 1) {
      const other = await openStorage(on.file);
      await other.catalog.publish(guildB, added(long(`It is ${round}. `)));
      expect(on.storage.health.check()).toBeUndefined();
      await on.storage.catalog.publish(guildB, added(long(`It was ${round}. `)));
      await other.backup(`${on.file}.${round}`);
      await other.close();
      expect(on.storage.health.check()).toBeUndefined();
    }
    expect(on.events).toEqual([]);
  });

  it('a log emptied into it by another process is no loss', async () => {
    const on = await opened();
    await on.storage.settings.setManagerRole(guildA, '300000000000000001');
    await (await openDatabase(on.file)).close();
    expect(on.storage.health.check()).toBeUndefined();
    expect(await change(on)).toBe('not refused');
  });
});

it('a loss is noticed within a minute, without any change', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { file, events } = await opened();
  await rm(file);
  expect(events).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(events).toEqual([{ kind: 'problem', problem: 'missing', file }]);
});

it('a file that was cut short stays as it is when it is closed', async () => {
  const { file, storage } = await opened();
  await truncate(file, 4_096);
  expect(storage.health.check()).toBe('truncated');
  await storage.close();
  expect(await readFile(file)).toHaveLength(4_096);
});

it('a text that was overwritten in the file is not shown', async () => {
  const file = path.join(await dataFolder(), 'verbatim.db');
  const before = await openStorage(file);
  const { id } = await before.catalog.publish(guildA, added('It rains in Quedlinburg.'));
  await before.close();
  const bytes = await readFile(file);
  bytes.write('It snows', bytes.indexOf('It rains'));
  await writeFile(file, bytes);
  const { texts } = await storageIn(file);
  expect(await texts.withKey(guildA, articleKey(id, 'It rains in Quedlinburg.'))).toBeUndefined();
});
