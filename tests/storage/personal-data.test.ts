import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/domain/scope.ts';
import type { NewFeed } from '../../src/storage/feeds.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { LEFT_MS } from '../../src/storage/retention.ts';
import { openDatabase } from '../../src/storage/sqlite/database.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { added, dataFolder, guildA, guildB, storageIn } from '../support/storage.ts';

const ann = '200000000000000001';
const ben = '200000000000000002';
const own: Scope = { kind: 'user', id: ann };

const texts = (secret: string) => added(`The ferry to ${secret} is late.`, { title: `Ferry to ${secret}` });

/** Ann has changed something of every kind in her own library and in a guild; Ben too, in the guild. */
async function furnish({ catalog, drafts, settings, feeds }: Storage): Promise<void> {
  for (const [scope, place] of [
    [own, 'Amrum'],
    [guildA, 'Föhr'],
  ] as const) {
    const { id } = await catalog.publish(scope, texts(place));
    await catalog.addRevision(scope, id, texts(`${place} harbour`));
    await catalog.remove(scope, id, { by: ann });
    await drafts.save(scope, texts(`${place} pier`));
    await catalog.setHidden(scope, { id: 'bundled', title: 'Moscow' }, true, { by: ann });
    await settings.setChannelDefault(scope, '300000000000000001', id);
    await feeds.add(scope, feedOf(place), { max: 10, done: [`${place} page`], now: 1 });
  }
  await catalog.publish(guildA, { ...texts('Sylt'), by: ben });
  await drafts.save(guildA, { ...texts('Sylt pier'), by: ben });
}

const feedOf = (place: string): NewFeed => ({
  url: `https://feeds.example/${place}`,
  title: place,
  channelId: '300000000000000001',
  addedBy: ann,
  etag: undefined,
  lastModified: undefined,
  nextAt: 1,
});

/** Every row of the file that mentions this anywhere, by table. */
async function rowsWith(file: string, needle: string): Promise<string[]> {
  const { db, close } = await openDatabase(file);
  const { rows: tables } = await sql<{
    name: string;
  }>`select name from sqlite_master where type = 'table'`.execute(db);
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    if (JSON.stringify(rows).includes(needle)) found.push(name);
  }
  await close();
  return found;
}

describe('what is kept about a user', () => {
  it('is every row that holds their id', async () => {
    const file = path.join(await dataFolder(), 'verbatim.db');
    const storage = await openStorage(file);
    await furnish(storage);
    const kept = { ...(await storage.personal.ofUser(ann)) };
    const ofScope = await storage.personal.ofScope(own);
    await storage.close();
    expect(
      Object.keys(kept)
        .filter((table) => kept[table]?.length)
        .toSorted(),
    ).toEqual(
      (await rowsWith(file, ann))
        .filter(
          (table) => !['library', 'handle', 'hidden_article', 'feed_mark', 'channel_default'].includes(table),
        )
        .toSorted(),
    );
    expect(JSON.stringify(kept)).toContain('Föhr pier');
    expect(JSON.stringify(kept)).not.toMatch(/Amrum|Sylt|ferry to Föhr is late/u);
    expect(JSON.stringify(ofScope)).toMatch(/Amrum pier/u);
    expect(JSON.stringify(ofScope)).not.toMatch(/Föhr|Sylt/u);
  });

  it('leaves with every trace, and nothing else does', async () => {
    const file = path.join(await dataFolder(), 'verbatim.db');
    const storage = await openStorage(file);
    await furnish(storage);
    const { total } = await storage.auditTrail.page(guildA, 0, 1);
    await storage.personal.eraseUser(ann);
    const { entries } = await storage.auditTrail.page(guildA, 0, 100);
    expect(entries).toHaveLength(total);
    expect(new Set(entries.map(({ by }) => (by.kind === 'user' ? by.id : by.kind)))).toEqual(
      new Set(['erased', ben]),
    );
    expect((await storage.catalog.list(guildA)).map(({ title }) => title)).toEqual([
      'Ferry to Föhr harbour',
      'Ferry to Sylt',
    ]);
    expect((await storage.usage(guildA)).drafts).toBe(1);
    expect(await storage.catalog.list(own)).toEqual([]);
    await storage.close();
    expect(await rowsWith(file, ann)).toEqual([]);
    const bytes = (await readFile(file)).toString('latin1');
    for (const trace of [ann, 'Amrum']) expect(bytes).not.toContain(trace);
    expect(bytes).toContain('Sylt');
  });

  it('can be erased in the middle of its use: a library that begins anew is seen', async () => {
    const storage = await storageIn();
    await furnish(storage);
    const before = await storage.libraries.version(own);
    await storage.personal.eraseUser(ann);
    expect(await storage.libraries.version(own)).toBe(0);
    await storage.catalog.publish(own, texts('Pellworm'));
    expect(await storage.libraries.version(own)).toBeGreaterThan(before);
  });
});

describe('what is kept about a guild', () => {
  it('leaves as a whole, and no other library does', async () => {
    const file = path.join(await dataFolder(), 'verbatim.db');
    const storage = await openStorage(file);
    await furnish(storage);
    await storage.catalog.publish(guildB, texts('Helgoland'));
    const kept = await storage.personal.ofScope(guildA);
    expect(Object.entries(kept).filter(([, rows]) => rows.length === 0)).toEqual([]);
    await storage.personal.eraseScope(guildA);
    for (const rows of Object.values(await storage.personal.ofScope(guildA))) expect(rows).toEqual([]);
    expect(await storage.catalog.list(own)).toHaveLength(1);
    await storage.close();
    expect(await rowsWith(file, guildA.kind === 'guild' ? guildA.id : '')).toEqual([]);
    const bytes = (await readFile(file)).toString('latin1');
    expect(bytes).not.toContain('Föhr'.slice(0, 1) + Buffer.from('öhr').toString('latin1'));
    expect(bytes).toContain('Helgoland');
  });

  it('can be all that there was: the next start does not take the library for lost', async () => {
    const file = path.join(await dataFolder(), 'verbatim.db');
    const storage = await openStorage(file);
    await storage.catalog.publish(guildA, texts('Föhr'));
    await storage.personal.eraseScope(guildA);
    await storage.close();
    expect(await (await storageIn(file)).catalog.list(guildA)).toEqual([]);
  });

  it('that never changed anything is not noted: no library begins', async () => {
    const file = path.join(await dataFolder(), 'verbatim.db');
    const storage = await openStorage(file);
    await storage.personal.setLeft([guildA], Date.now());
    await storage.personal.setLeft([guildA], undefined);
    await storage.purge();
    await storage.close();
    await (await openStorage(file)).close();
    expect(await rowsWith(file, 'guild-')).toEqual([]);
  });

  it('is kept for 30 days after the bot was removed, unless it returns', async () => {
    const storage = await storageIn();
    await storage.catalog.publish(guildA, texts('Föhr'));
    await storage.catalog.publish(guildB, texts('Helgoland'));
    const left = Date.now();
    await storage.personal.setLeft([guildA, guildB], left);
    expect(await storage.purge(left + LEFT_MS - 1)).toEqual([]);
    await storage.personal.setLeft([guildB], undefined);
    await storage.personal.setLeft([guildA], left + 1_000);
    expect(await storage.purge(left + LEFT_MS)).toEqual([guildA]);
    expect(await storage.catalog.list(guildA)).toEqual([]);
    expect(await storage.catalog.list(guildB)).toHaveLength(1);
  });
});

it('every table is one of a scope, or holds nothing of anybody', async () => {
  const { db, close } = await openDatabase(path.join(await dataFolder(), 'verbatim.db'));
  const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'
    and not exists (select 1 from pragma_table_info(sqlite_master.name) where name = 'scope')`.execute(db);
  await close();
  expect(rows.map(({ name }) => name).toSorted()).toEqual([
    'kysely_migration',
    'kysely_migration_lock',
    'revision',
    'sentence_vectors',
    'sqlite_sequence',
  ]);
});
