import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Scope } from '../../src/domain/scope.ts';
import { openDatabase } from '../../src/storage/sqlite/database.ts';
import { SqliteStorage } from '../../src/storage/sqlite/storage.ts';
import { added, dataFolder, guildA, guildB } from '../support/storage.ts';

const KILOBYTE = 1_024;
const text = `${'x'.repeat(999)}\n\n`;

async function draftsWith(room: { library: number; all: number }) {
  const database = await openDatabase(path.join(await dataFolder(), 'verbatim.db'));
  const { drafts } = new SqliteStorage(database, room);
  onTestFinished(() => database.close());
  let at = 0;
  /** Saves a text of so many kilobytes. */
  const save = (scope: Scope, kilobytes: number) => {
    at += 1;
    return drafts.save(scope, { ...added(text.repeat(kilobytes)), at });
  };
  const kept = async (scope: Scope, ids: readonly string[]) => {
    const found = await Promise.all(ids.map((id) => drafts.find(scope, id)));
    return found.map((draft) => draft !== undefined);
  };
  return { save, kept };
}

it('a library’s oldest drafts go where they take too much; nothing of another library', async () => {
  const { save, kept } = await draftsWith({ library: 12 * KILOBYTE, all: 1_000 * KILOBYTE });
  const other = await save(guildB, 5);
  const ids = [await save(guildA, 5), await save(guildA, 5)];
  expect(await kept(guildA, ids)).toEqual([true, true]);
  ids.push(await save(guildA, 5));
  expect(await kept(guildA, ids)).toEqual([false, true, true]);
  ids.push(await save(guildA, 1));
  expect(await kept(guildA, ids)).toEqual([false, true, true, true]);
  expect(await kept(guildB, [other])).toEqual([true]);
});

it('a draft that is larger than the room is kept until the next one comes', async () => {
  const { save, kept } = await draftsWith({ library: 12 * KILOBYTE, all: 13 * KILOBYTE });
  const large = await save(guildA, 20);
  expect(await kept(guildA, [large])).toEqual([true]);
  const small = await save(guildA, 1);
  expect(await kept(guildA, [large, small])).toEqual([false, true]);
});

it('where all drafts take too much, the oldest of the library with the most go', async () => {
  const { save, kept } = await draftsWith({ library: 100 * KILOBYTE, all: 32 * KILOBYTE });
  const few = await save(guildB, 5);
  const many = [await save(guildA, 10), await save(guildA, 10)];
  const more = await save(guildB, 10);
  expect(await kept(guildA, many)).toEqual([false, true]);
  expect(await kept(guildB, [few, more])).toEqual([true, true]);
});
