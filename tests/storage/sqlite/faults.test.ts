import { copyFile, open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStorage, restoreStorage } from '../../../src/storage/open-storage.ts';
import { type Database, openDatabase } from '../../../src/storage/sqlite/database.ts';
import { SqliteStorage } from '../../../src/storage/sqlite/storage.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { added, dataFolder, guildA, guildB, refusal, storageIn } from '../../support/storage.ts';

const titles = async ({ catalog }: Pick<Storage, 'catalog'>, scope = guildA) =>
  (await catalog.list(scope)).filter(({ removed }) => !removed).map(({ title }) => title);

const long = (seed: number) =>
  Array.from(
    { length: 200 },
    (_, index) => `Paragraph ${index} of ${seed} says ${Math.sin(seed + index)}.`,
  ).join('\n\n');

/** A database file with twelve articles, without a write-ahead log. */
async function filledFile(): Promise<string> {
  const file = path.join(await dataFolder(), 'verbatim.db');
  const storage = await openStorage(file);
  for (let index = 0; index < 12; index += 1)
    await storage.catalog.publish(guildA, added(long(index), { title: `Article ${index}` }));
  await storage.close();
  return file;
}

async function databaseIn(file: string): Promise<Database> {
  const database = await openDatabase(file);
  onTestFinished(() => database.close());
  return database;
}

/** Overwrites the middle of the file, where its tables are. */
async function damage(file: string): Promise<void> {
  const { size } = await stat(file);
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(Math.floor(size / 2), 0x5a), 0, undefined, Math.floor(size / 4));
  await handle.close();
}

describe('a missing file', () => {
  it('is created once by processes that open it at the same time', async () => {
    const file = path.join(await dataFolder(), 'deeper', 'verbatim.db');
    const storages = await Promise.all(Array.from({ length: 4 }, () => storageIn(file)));
    await Promise.all(
      storages.map(({ catalog }, index) => catalog.publish(guildA, added(`It is ${index}.`))),
    );
    for (const storage of storages) expect(await titles(storage)).toHaveLength(4);
  });
});

describe('a file that another process writes', () => {
  it('takes the next change as soon as it is free', async () => {
    const writer = await databaseIn(path.join(await dataFolder(), 'verbatim.db'));
    const waiting = await databaseIn(writer.file);
    const change = () =>
      waiting.db
        .transaction()
        .execute((db) =>
          db
            .insertInto('library')
            .values({ scope: 'user-1', version: 1, manager_role: null })
            .returning('version')
            .executeTakeFirst(),
        );
    await sql`begin immediate`.execute(writer.db);
    await expect(change()).rejects.toThrow('locked');
    await sql`commit`.execute(writer.db);
    expect(await change()).toEqual({ version: 1 });
  });
});

describe('a damaged file', () => {
  it('is neither opened nor written to, and can be replaced by a backup', async () => {
    const file = await filledFile();
    const copy = `${file}.backup`;
    await copyFile(file, copy);
    await damage(file);
    const before = await readFile(file);
    expect(await refusal(openStorage(file))).toBe('library-damaged');
    expect((await readFile(file)).equals(before)).toBe(true);
    const { damaged = '' } = await restoreStorage(file, copy);
    expect((await readFile(damaged)).equals(before)).toBe(true);
    expect(await titles(await storageIn(file))).toHaveLength(12);
  });

  it('is any file that is not a database', async () => {
    const file = path.join(await dataFolder(), 'verbatim.db');
    await writeFile(file, 'This was a shopping list. '.repeat(500));
    expect(await refusal(openStorage(file))).toBe('library-damaged');
  });

  it('leaves out an article whose text has changed by one letter', async () => {
    const file = await filledFile();
    const bytes = await readFile(file);
    const at = bytes.indexOf('Paragraph 3 of 5 says');
    bytes.write('p', at);
    await writeFile(file, bytes);
    const { catalog, libraries } = await storageIn(file);
    const ids = (await catalog.list(guildA)).map(({ id }) => id);
    const read = await libraries.articles(guildA, ids);
    expect(read.filter(({ article }) => article === undefined)).toHaveLength(1);
  });
});

describe('the text of a revision', () => {
  it('cannot be altered', async () => {
    const { db } = await databaseIn(await filledFile());
    const altering = db.updateTable('revision').set({ text: 'It is snowy.' }).execute();
    await expect(altering).rejects.toThrow('never altered');
  });
});

describe('a file of a newer version', () => {
  it('is left alone', async () => {
    const file = await filledFile();
    const { db, close } = await openDatabase(file);
    await sql`insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')`.execute(db);
    await close();
    expect(await refusal(openStorage(file))).toBe('database-newer');
  });
});

describe('a full disk', () => {
  it('is reported, changes nothing and still allows reading; writing works again once there is space', async () => {
    const database = await databaseIn(await filledFile());
    const storage = new SqliteStorage(database);
    const { catalog, drafts } = storage;
    const limit = (pages: number) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(database.db);
    await limit(1);
    expect(await refusal(catalog.publish(guildA, added(long(99))))).toBe('disk-full');
    expect(await refusal(drafts.save(guildA, added(long(99))))).toBe('disk-full');
    expect(await titles(storage)).toHaveLength(12);
    await limit(1_000_000);
    await catalog.publish(guildA, added(long(99)));
    expect(await titles(storage)).toHaveLength(13);
  });
});

describe('a backup', () => {
  it('made during writes is a consistent snapshot', async () => {
    const file = await filledFile();
    const [storage, other] = [await storageIn(file), await storageIn(file)];
    const target = `${file}.backup`;
    const writing = (async () => {
      for (let index = 100; index < 130; index += 1)
        await other.catalog.importHistory(guildB, { revisions: [added(long(index)), added(long(-index))] });
    })();
    while ((await titles(storage, guildB)).length < 5) await new Promise((resolve) => setTimeout(resolve, 1));
    await storage.backup(target);
    await writing;
    const copy = await storageIn(target);
    const entries = await copy.catalog.list(guildB);
    expect(entries.length).toBeGreaterThanOrEqual(5);
    for (const { revision } of entries) expect(revision.number).toBe(2);
    expect(await refusal(storage.backup(target))).toBe('file-exists');
    expect((await readdir(path.dirname(target))).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  it('replaces all libraries while another process has them open', async () => {
    const file = await filledFile();
    const storage = await storageIn(file);
    const target = `${file}.backup`;
    await storage.settings.setManagerRole(guildA, '300000000000000001');
    await storage.backup(target);
    const [entry] = await storage.catalog.list(guildA);
    await storage.catalog.remove(guildA, entry?.id ?? '', { by: undefined });
    await storage.settings.setManagerRole(guildA, undefined);
    await storage.catalog.publish(guildB, added('It rains.'));
    expect(await restoreStorage(file, target)).toEqual({});
    expect(await titles(storage)).toHaveLength(12);
    expect(await titles(storage, guildB)).toEqual([]);
    expect(await storage.settings.managerRole(guildA)).toBe('300000000000000001');
    await storage.catalog.publish(guildB, added('It rains.'));
  });

  it('is refused if it is damaged, missing or another kind of file', async () => {
    const file = await filledFile();
    const storage = await storageIn(file);
    await writeFile(`${file}.text`, 'This is text.');
    expect(await refusal(restoreStorage(file, `${file}.text`))).toBe('not-a-backup');
    expect(await refusal(restoreStorage(file, `${file}.nowhere`))).toBe('unknown-file');
    await storage.backup(`${file}.backup`);
    await damage(`${file}.backup`);
    expect(await refusal(restoreStorage(file, `${file}.backup`))).toBe('not-a-backup');
    expect(await titles(storage)).toHaveLength(12);
  });
});

it('a value of a type that SQLite lacks is refused, and the process lives', async () => {
  const { db } = await databaseIn(path.join(await dataFolder(), 'verbatim.db'));
  await expect(sql`select ${true}`.execute(db)).rejects.toThrow('SQLite has no type for booleans');
  await expect(sql`select ${'true'} as word`.execute(db)).resolves.toMatchObject({
    rows: [{ word: 'true' }],
  });
});
