import { createHash } from 'node:crypto';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNDO_MS } from '../../src/storage/retention.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { added, dataFolder, guildA, guildB, refusal, storageIn } from '../support/storage.ts';
import { articleText } from '../support/texts.ts';

const titles = async ({ catalog }: Storage, scope = guildA) =>
  (await catalog.list(scope)).filter(({ removed }) => !removed).map(({ title }) => title);

async function read({ libraries }: Storage, id: string, scope = guildA) {
  const [found] = await libraries.articles(scope, [id]);
  return found?.article;
}

describe('an article', () => {
  it('is read back exactly as it was stored, with any text', async () => {
    const storage = await storageIn();
    let number = 0;
    await fc.assert(
      fc.asyncProperty(articleText(), async (text) => {
        number += 1;
        const about = {
          title: `Title ${number} “…”`,
          author: 'Ann',
          published: '2024-05',
          language: 'pt-br',
        };
        const { content, by } = added(`${text}\n\nNumber ${number}.`, about);
        const article = await storage.catalog.publish(guildA, { content, by });
        expect(article).toMatchObject(content);
        expect(await read(storage, article.id)).toEqual(article);
      }),
    );
  });

  it('keeps every revision and shows the latest', async () => {
    const storage = await storageIn();
    const { catalog } = storage;
    const { id, key } = await catalog.publish(guildA, added('It is sunny.'));
    const second = await catalog.addRevision(guildA, id, added('It is rainy.', { title: 'Weather' }));
    expect(second.id).toBe(id);
    expect(second.key).not.toBe(key);
    expect(await read(storage, id)).toEqual(second);
    const revisions = await catalog.revisions(guildA, id);
    expect(revisions[0]?.hash).toBe(createHash('sha256').update('It is sunny.').digest('hex'));
    expect(revisions.map(({ number, content }) => [number, content.text])).toEqual([
      [1, 'It is sunny.'],
      [2, 'It is rainy.'],
    ]);
    expect(await refusal(catalog.addRevision(guildA, id, added('It is rainy.')))).toBe('nothing-new');
  });

  it('has the title a manager gave it until that is withdrawn', async () => {
    const storage = await storageIn();
    const { catalog } = storage;
    const { id } = await catalog.publish(guildA, added('It rains.', { title: 'Rain' }));
    await catalog.rename(guildA, id, 'Bad weather');
    expect((await read(storage, id))?.title).toBe('Bad weather');
    await catalog.addRevision(guildA, id, added('It pours.', { title: 'Heavy rain' }));
    expect(await titles(storage)).toEqual(['Bad weather']);
    await catalog.rename(guildA, id, undefined);
    expect(await titles(storage)).toEqual(['Heavy rain']);
  });

  it('can be restored for 30 days after its removal, and is then deleted', async () => {
    const storage = await storageIn();
    const { catalog } = storage;
    const { id } = await catalog.publish(guildA, added('It rains.'));
    await catalog.remove(guildA, id, { by: undefined });
    expect(await read(storage, id)).toBeUndefined();
    expect(await refusal(catalog.remove(guildA, id, { by: undefined }))).toBe('unknown-article');
    await storage.purge(Date.now() + UNDO_MS - 60_000);
    await catalog.restore(guildA, id);
    expect((await read(storage, id))?.text).toBe('It rains.');
    await catalog.remove(guildA, id, { by: undefined, at: Date.now() - UNDO_MS });
    expect(await refusal(catalog.restore(guildA, id))).toBe('unknown-article');
    await storage.purge();
    expect(await catalog.list(guildA)).toEqual([]);
    expect(await catalog.revisions(guildA, id)).toEqual([]);
  });

  it('is neither published twice nor restored beside an identical article', async () => {
    const { catalog } = await storageIn();
    const { id } = await catalog.publish(guildA, added('It rains.'));
    expect(await refusal(catalog.publish(guildA, added('It rains.')))).toBe('already-published');
    await catalog.publish(guildB, added('It rains.'));
    await catalog.remove(guildA, id, { by: undefined });
    await catalog.publish(guildA, added('It rains.'));
    expect(await refusal(catalog.restore(guildA, id))).toBe('already-published');
  });
});

describe('a draft', () => {
  it('is in no library until it is published', async () => {
    const storage = await storageIn();
    const { catalog, drafts } = storage;
    const id = await drafts.save(guildA, added('It rains.'));
    expect(await titles(storage)).toEqual([]);
    expect((await drafts.find(guildA, id))?.content.text).toBe('It rains.');
    await drafts.change(guildA, id, added('It pours.').content);
    const article = await drafts.publish(guildA, id, { by: '1' });
    expect(await read(storage, article.id)).toEqual(article);
    expect(article.text).toBe('It pours.');
    const revision = await drafts.save(guildA, added('It stopped.'), article.id);
    await drafts.publish(guildA, revision, { by: '1' });
    expect(await catalog.revisions(guildA, article.id)).toHaveLength(2);
    await drafts.discard(guildA, await drafts.save(guildA, added('Never.')));
    expect(await titles(storage)).toHaveLength(1);
  });

  it('is published once, even by several users in several processes at the same time', async () => {
    const file = path.join(await dataFolder(), 'verbatim.db');
    const storage = await storageIn(file);
    const other = await storageIn(file);
    const twins = [
      await storage.drafts.save(guildA, added('It rains.')),
      await storage.drafts.save(guildA, added('It rains.')),
    ];
    const work = twins.flatMap((id) =>
      [storage, other].flatMap(({ drafts }) =>
        [1, 2].map((by) => refusal(drafts.publish(guildA, id, { by: `${by}` }))),
      ),
    );
    const results = await Promise.all(work);
    expect(results.filter((result) => result === 'not refused')).toHaveLength(1);
    expect(new Set(results)).toEqual(new Set(['not refused', 'draft-gone', 'already-published']));
    expect(await titles(storage)).toHaveLength(1);
  });
});

describe('two guilds', () => {
  it('cannot reach each other’s data by id', async () => {
    const storage = await storageIn();
    const { catalog, drafts, settings } = storage;
    const { id } = await catalog.publish(guildA, added('It rains.'));
    const draft = await drafts.save(guildA, added('It pours.'), id);
    await settings.setManagerRole(guildA, '300000000000000001');
    await settings.setChannelDefault(guildA, '400000000000000001', id);
    const state = async () => [
      await catalog.list(guildA),
      await catalog.revisions(guildA, id),
      await drafts.find(guildA, draft),
      await settings.managerRole(guildA),
      await settings.channelDefault(guildA, '400000000000000001'),
    ];
    const before = await state();
    const by = '200000000000000002';
    const attempts = [
      catalog.addRevision(guildB, id, added('It snows.')),
      catalog.rename(guildB, id, 'Mine'),
      catalog.remove(guildB, id, { by }),
      catalog.restore(guildB, id),
      drafts.save(guildB, added('It snows.'), id),
      drafts.change(guildB, draft, added('It snows.').content),
      drafts.publish(guildB, draft, { by }),
    ];
    for (const code of await Promise.all(attempts.map(refusal)))
      expect(code).toMatch(/^(unknown-article|draft-gone)$/u);
    await drafts.discard(guildB, draft);
    await catalog.setHidden(guildB, { id, title: 'Rain' }, true);
    await settings.setManagerRole(guildB, undefined);
    await settings.setChannelDefault(guildB, '400000000000000001', undefined);
    expect(await read(storage, id, guildB)).toBeUndefined();
    expect(await catalog.revisions(guildB, id)).toEqual([]);
    expect(await drafts.find(guildB, draft)).toBeUndefined();
    expect(await settings.managerRole(guildB)).toBeUndefined();
    expect(await settings.channelDefault(guildB, '400000000000000001')).toBeUndefined();
    expect(await catalog.list(guildB)).toEqual([]);
    expect(await state()).toEqual(before);
  });
});
