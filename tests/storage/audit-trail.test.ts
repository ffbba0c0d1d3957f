import { expect, it } from 'vitest';
import type { AuditEntry } from '../../src/domain/changes/audit-entry.ts';
import type { Scope } from '../../src/domain/scope.ts';
import { AUDIT_MS, MAX_AUDIT_ENTRIES } from '../../src/storage/retention.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { added, guildA, guildB, refusal, storageIn } from '../support/storage.ts';

const ann = '200000000000000001';
const ben = '200000000000000002';

const entriesOf = async (storage: Storage, scope: Scope = guildA) =>
  (await storage.auditTrail.page(scope, 0, 100)).entries;

const inWords = ({ action, title, formerTitle, by }: AuditEntry) =>
  [action, title, formerTitle, by.kind === 'user' ? by.id : by.kind].filter((part) => part).join(' ');

it('who did what, the newest first', async () => {
  const storage = await storageIn();
  const { catalog, drafts } = storage;
  const draft = await drafts.save(guildA, added('It rains.', { title: 'Rain' }));
  await drafts.change(guildA, draft, added('It rains.', { title: 'Much rain' }).content, { by: ben });
  const { id } = await drafts.publish(guildA, draft, { by: ben });
  await catalog.rename(guildA, id, 'Weather', { by: ann });
  const next = await drafts.save(guildA, added('It snows.', { title: 'Snow' }), id);
  await drafts.publish(guildA, next, { by: ann });
  await catalog.remove(guildA, id, { by: ann });
  await catalog.restore(guildA, id, { by: ben });
  await catalog.setHidden(guildA, { id: 'bundled', title: 'Moscow' }, true, { by: ann });
  await catalog.setHidden(guildA, { id: 'bundled', title: 'Moscow' }, false);
  const given = await drafts.save(guildA, added('It hails.', { title: 'Hail' }));
  await drafts.discard(guildA, given, { by: ben });
  await catalog.importHistory(guildA, {
    revisions: [{ content: added('Fog.', { title: 'Fog' }).content, by: undefined }],
  });
  const entries = await entriesOf(storage);
  expect(entries.map(inWords).toReversed()).toEqual([
    `added Rain ${ann}`,
    `edited Much rain ${ben}`,
    `published Much rain ${ben}`,
    `renamed Weather Much rain ${ann}`,
    `refreshed Snow ${ann}`,
    `revised Weather ${ann}`,
    `removed Weather ${ann}`,
    `restored Weather ${ben}`,
    `removed Moscow ${ann}`,
    'restored Moscow terminal',
    `added Hail ${ann}`,
    `discarded Hail ${ben}`,
    'imported Fog terminal',
  ]);
  expect(new Set(entries.map(({ articleId }) => articleId)).size).toBe(4);
  expect(await entriesOf(storage, guildB)).toEqual([]);
});

it('edits by one person in a row are one entry', async () => {
  const storage = await storageIn();
  const { drafts } = storage;
  const text = added('It rains.');
  const draft = await drafts.save(guildA, text);
  for (const by of [ann, ann, ben, ben, ann]) await drafts.change(guildA, draft, text.content, { by });
  const entries = await entriesOf(storage);
  expect(entries.map(({ action, by }) => [action, by.kind === 'user' && by.id]).toReversed()).toEqual([
    ['added', ann],
    ['edited', ann],
    ['edited', ben],
    ['edited', ann],
  ]);
});

it('a change that is refused is not recorded', async () => {
  const storage = await storageIn();
  const { catalog, drafts } = storage;
  const { id } = await catalog.publish(guildA, added('It rains.'));
  const twin = await drafts.save(guildA, added('It rains.'));
  expect(await refusal(drafts.publish(guildA, twin, { by: ann }))).toBe('already-published');
  expect(await refusal(catalog.rename(guildB, id, 'Mine', { by: ben }))).toBe('unknown-article');
  await drafts.discard(guildB, twin, { by: ben });
  expect((await entriesOf(storage)).map(({ action }) => action)).toEqual(['added', 'published']);
  expect(await entriesOf(storage, guildB)).toEqual([]);
});

it('has pages, and forgets after a year', async () => {
  const storage = await storageIn();
  const now = Date.now();
  for (const number of [1, 2, 3, 4, 5])
    await storage.catalog.publish(guildA, {
      ...added(`It rains ${number}.`, { title: `Rain ${number}` }),
      at: now - AUDIT_MS + number * 1_000,
    });
  const { entries, total } = await storage.auditTrail.page(guildA, 2, 2);
  expect(total).toBe(5);
  expect(entries.map(({ title, at }) => [title, at])).toEqual([
    ['Rain 3', now - AUDIT_MS + 3_000],
    ['Rain 2', now - AUDIT_MS + 2_000],
  ]);
  await storage.purge(now + 3_000);
  expect((await entriesOf(storage)).map(({ title }) => title)).toEqual(['Rain 5', 'Rain 4']);
});

it(`keeps the last ${MAX_AUDIT_ENTRIES} entries`, async () => {
  const { database, storage } = await filled(MAX_AUDIT_ENTRIES);
  await storage.catalog.publish(guildA, added('It rains.', { title: 'Rain' }));
  const { entries, total } = await storage.auditTrail.page(guildA, MAX_AUDIT_ENTRIES - 1, 10);
  expect(total).toBe(MAX_AUDIT_ENTRIES);
  expect(entries.map(({ title }) => title)).toEqual(['Number 2']);
  await database.close();
});

/** A store whose guild has this many entries. */
async function filled(count: number) {
  const { openDatabase } = await import('../../src/storage/sqlite/database.ts');
  const { SqliteStorage } = await import('../../src/storage/sqlite/storage.ts');
  const { sql } = await import('kysely');
  const { dataFolder } = await import('../support/storage.ts');
  const database = await openDatabase(`${await dataFolder()}/verbatim.db`);
  await sql`insert into library (scope, version) values (${`guild-${guildA.kind === 'guild' ? guildA.id : ''}`}, 1)`.execute(
    database.db,
  );
  await sql`with recursive counted (n) as (select 1 union all select n + 1 from counted where n < ${count})
    insert into audit_entry (scope, action, article_id, title, at)
    select scope, 'published', n, 'Number ' || n, n from library, counted`.execute(database.db);
  return { database, storage: new SqliteStorage(database) };
}
