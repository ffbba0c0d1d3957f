import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { logStorage } from '../../../src/app/log-storage.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { openDatabase } from '../../../src/storage/sqlite/database.ts';
import { mayMount, remount, smallDisk } from '../../support/mounted.ts';
import { added, dataFolder, guildA, refusal } from '../../support/storage.ts';
import { collector } from '../../support/verbatim.ts';

const long = (seed: number, paragraphs = 200) => `It rains on day ${seed}.\n\n`.repeat(paragraphs);

/** An open store, with what its operator reads. */
async function opened(folder: string) {
  const lines: string[] = [];
  const file = path.join(folder, 'verbatim.db');
  const storage = await openStorage(file, { onEvent: logStorage(pino(collector(lines))) });
  onTestFinished(() => storage.close());
  const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { file, storage, logged };
}

describe.skipIf(!mayMount)('on a disk of its own', () => {
  it('that is full, changes are refused, reading goes on, and the operator is told once; with some space, all is well', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const folder = await smallDisk(4);
    const { storage, logged } = await opened(folder);
    const { catalog, health } = storage;
    await catalog.publish(guildA, added(long(0)));
    await writeFile(path.join(folder, 'ballast'), Buffer.alloc(8 * 1024 * 1024)).catch(() => undefined);
    for (const seed of [1, 2])
      expect(await refusal(catalog.publish(guildA, added(long(seed, 8_000))))).toBe('disk-full');
    expect(health.check()).toBe('disk-full');
    expect(await catalog.list(guildA)).toHaveLength(1);
    expect(logged()).toMatchObject([{ level: 50, problem: 'disk-full' }]);
    vi.advanceTimersByTime(60_000);
    expect(health.check()).toBe('disk-full');
    await rm(path.join(folder, 'ballast'));
    vi.advanceTimersByTime(60_000);
    await vi.waitFor(() => expect(health.check()).toBeUndefined());
    await catalog.publish(guildA, added(long(1, 8_000)));
    expect(health.check()).toBeUndefined();
    expect(logged().at(-1)).toMatchObject({ level: 30, msg: 'the database can be changed again' });
  });

  it('that is read-only, a start is refused in words', async () => {
    const folder = await smallDisk(4);
    remount(folder, 'ro');
    expect(await refusal(openStorage(path.join(folder, 'verbatim.db')))).toBe('library-not-writable');
    remount(folder, 'rw');
  });
});

it('a change that found the database locked all the time is logged', async () => {
  const { file, storage, logged } = await opened(await dataFolder());
  const other = await openDatabase(file);
  onTestFinished(() => other.close());
  await other.db.transaction().execute(async (db) => {
    await db.insertInto('library').values({ scope: 'user-1', version: 1, manager_role: null }).execute();
    expect(await refusal(storage.catalog.publish(guildA, added('It rains.')))).toBe('library-busy');
  });
  expect(logged()).toMatchObject([{ level: 40, file }]);
  expect(storage.health.check()).toBeUndefined();
  await storage.catalog.publish(guildA, added('It rains.'));
});
