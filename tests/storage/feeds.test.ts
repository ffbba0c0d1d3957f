import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NewFeed } from '../../src/storage/feeds.ts';
import { restoreStorage } from '../../src/storage/open-storage.ts';
import { dataFolder, guildA, guildB, refusal, storageIn } from '../support/storage.ts';

const wanted = (url: string): NewFeed => ({
  url,
  title: url.slice(8),
  channelId: '1',
  addedBy: '2',
  etag: undefined,
  lastModified: undefined,
  nextAt: 100,
});
const adding = { max: 2, done: [], now: 100 };

describe('the feeds of a scope', () => {
  it('are limited in number, and each is followed once', async () => {
    const { feeds } = await storageIn();
    await feeds.add(guildA, wanted('https://b.example'), adding);
    await feeds.add(guildA, wanted('https://a.example'), adding);
    expect((await feeds.list(guildA)).map(({ title }) => title)).toEqual(['a.example', 'b.example']);
    expect(await refusal(feeds.add(guildA, wanted('https://c.example'), adding))).toBe('too-many-feeds');
    expect(await refusal(feeds.add(guildA, wanted('https://a.example'), adding))).toBe('feed-followed');
  });

  it('start again after they stopped, in another channel, without another place', async () => {
    const { feeds } = await storageIn();
    const first = await feeds.add(guildA, wanted('https://a.example'), adding);
    await feeds.change(first, { stopped: 'errors', failures: 9, failingSince: 1, lastError: 'x', posted: 3 });
    await feeds.add(guildA, { ...wanted('https://a.example'), channelId: '9' }, { ...adding, max: 1 });
    expect(await feeds.list(guildA)).toMatchObject([
      { id: first.id, channelId: '9', stopped: undefined, failures: 0, lastError: undefined, posted: 3 },
    ]);
  });

  it('are unknown to another scope, with all their marks', async () => {
    const { feeds } = await storageIn();
    const { id } = await feeds.add(guildA, wanted('https://a.example'), { ...adding, done: ['m'] });
    await feeds.add(guildB, wanted('https://a.example'), adding);
    expect(await refusal(feeds.remove(guildB, id, { by: '2' }))).toBe('unknown-feed');
    expect(await feeds.list(guildB)).toHaveLength(1);
    expect(await feeds.known(guildA, ['m', 'n'])).toEqual(new Set(['m']));
    expect(await feeds.known(guildB, ['m', 'n'])).toEqual(new Set());
    expect(await feeds.claim(guildB, ['m'], 1)).toBe(true);
    await feeds.remove(guildA, id, { by: '2' });
    expect(await feeds.list(guildA)).toEqual([]);
  });
});

describe('a feed that is due', () => {
  it('is taken once, the longest waiting first, and stopped ones never', async () => {
    const { feeds } = await storageIn();
    const late = await feeds.add(guildA, { ...wanted('https://late.example'), nextAt: 50 }, adding);
    const soon = await feeds.add(guildA, { ...wanted('https://soon.example'), nextAt: 20 }, adding);
    const stopped = await feeds.add(guildB, { ...wanted('https://stopped.example'), nextAt: 1 }, adding);
    await feeds.change(stopped, { stopped: 'gone' });
    const taken = [];
    for (let count = 0; count < 3; count += 1) taken.push((await feeds.takeDue(60, 1_000))?.id);
    expect(taken).toEqual([soon.id, late.id, undefined]);
    expect(await feeds.takeDue(1_000, 2_000)).toMatchObject({ scope: guildA });
  });

  it('is taken by one of several processes', async () => {
    const { feeds } = await storageIn();
    await feeds.add(guildA, wanted('https://a.example'), adding);
    const taken = await Promise.all(Array.from({ length: 5 }, () => feeds.takeDue(100, 1_000)));
    expect(taken.filter((feed) => feed !== undefined)).toHaveLength(1);
  });

  it('is one that was checked in what is now the future: the clock was set back', async () => {
    const { feeds } = await storageIn();
    await feeds.add(guildA, wanted('https://a.example'), adding);
    await feeds.takeDue(10_000, 20_000);
    expect(await feeds.takeDue(10_001, 20_000)).toBeUndefined();
    expect(await feeds.takeDue(500, 1_000)).toBeDefined();
    expect(await feeds.takeDue(501, 1_000)).toBeUndefined();
  });
});

describe('marks', () => {
  it('are claimed by one, and can be taken back', async () => {
    const { feeds } = await storageIn();
    await feeds.add(guildA, wanted('https://a.example'), adding);
    const claims = await Promise.all([
      feeds.claim(guildA, ['a', 'b'], 1),
      feeds.claim(guildA, ['b', 'c'], 1),
    ]);
    expect(claims).toEqual([true, false]);
    await feeds.release(guildA, ['a', 'b']);
    expect(await feeds.claim(guildA, ['b', 'c'], 1)).toBe(true);
  });

  it('of failed attempts are counted, and do not count as done', async () => {
    const { feeds } = await storageIn();
    await feeds.add(guildA, wanted('https://a.example'), adding);
    expect(await feeds.countFailure(guildA, 'a', 1)).toBe(1);
    expect(await feeds.countFailure(guildA, 'a', 2)).toBe(2);
    expect(await feeds.known(guildA, ['a'])).toEqual(new Set());
    expect(await feeds.claim(guildA, ['a'], 3)).toBe(true);
    expect(await feeds.known(guildA, ['a'])).toEqual(new Set(['a']));
  });

  it('by the thousand are taken at once', async () => {
    const { feeds } = await storageIn();
    const many = Array.from({ length: 3_000 }, (_, index) => `mark ${index}`);
    await feeds.add(guildA, wanted('https://a.example'), { ...adding, done: many });
    expect((await feeds.known(guildA, many)).size).toBe(3_000);
  });
});

describe('the data of feeds', () => {
  const followed = async () => {
    const storage = await storageIn();
    const { id } = await storage.feeds.add(guildA, wanted('https://a.example'), { ...adding, done: ['m'] });
    await storage.feeds.add(guildB, wanted('https://a.example'), { ...adding, done: ['m'] });
    return { storage, id };
  };

  it('leave with the data of their server, and no others', async () => {
    const { storage } = await followed();
    expect(Object.keys(await storage.personal.ofScope(guildA))).toEqual(
      expect.arrayContaining(['feed', 'feed_mark']),
    );
    await storage.personal.eraseScope(guildA);
    expect(await storage.feeds.list(guildA)).toEqual([]);
    expect(await storage.feeds.known(guildA, ['m'])).toEqual(new Set());
    expect(await storage.feeds.list(guildB)).toHaveLength(1);
    expect(await storage.feeds.known(guildB, ['m'])).toEqual(new Set(['m']));
  });

  it('forget who added them when that user has their data deleted, and are followed on', async () => {
    const { storage } = await followed();
    expect((await storage.personal.ofUser('2'))['feed']).toHaveLength(2);
    await storage.personal.eraseUser('2');
    expect((await storage.personal.ofUser('2'))['feed']).toEqual([]);
    expect(await storage.feeds.list(guildA)).toMatchObject([{ addedBy: undefined, stopped: undefined }]);
  });

  it('wait while the bot is gone from their server', async () => {
    const { storage } = await followed();
    await storage.personal.setLeft([guildA, guildB], 1);
    expect(await storage.feeds.takeDue(1_000, 2_000)).toBeUndefined();
    await storage.personal.setLeft([guildB], undefined);
    expect(await storage.feeds.takeDue(1_000, 2_000)).toMatchObject({ scope: guildB });
  });

  it('are in the history, with who followed and unfollowed them', async () => {
    const { storage, id } = await followed();
    await storage.feeds.remove(guildA, id, { by: '3' });
    const { entries } = await storage.auditTrail.page(guildA, 0, 10);
    expect(entries).toMatchObject([
      { action: 'unfollowed', title: 'a.example', by: { kind: 'user', id: '3' } },
      { action: 'followed', title: 'a.example', by: { kind: 'user', id: '2' } },
    ]);
  });

  it('come back with a backup', async () => {
    const { storage, id } = await followed();
    const folder = await dataFolder();
    await storage.backup(path.join(folder, 'copy.db'));
    const file = path.join(folder, 'other.db');
    await storageIn(file);
    await restoreStorage(file, path.join(folder, 'copy.db'));
    const restored = await storageIn(file);
    expect(await restored.feeds.list(guildA)).toMatchObject([{ id }]);
    expect(await restored.feeds.known(guildA, ['m'])).toEqual(new Set(['m']));
  });
});
