import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/domain/text-hash.ts';
import { UNDO_MS } from '../../src/storage/retention.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { added, dataFolder, guildA, guildB, storageIn } from '../support/storage.ts';

const open = async () => storageIn(path.join(await dataFolder(), 'verbatim.db'));
const vectors = (...numbers: number[]) => Int8Array.from(numbers);
const rain = added('It rained in Quedlinburg.');
const hash = hashOf(rain.content.text);

async function storedOf({ vectors: stored }: Storage, encoder: string, hashes: readonly string[]) {
  return Object.fromEntries(await stored.read(encoder, hashes));
}

describe('vectors in the store', () => {
  it('come back as they were saved, by text and encoder', async () => {
    const storage = await open();
    await storage.vectors.save('small', new Map([[hash, vectors(-128, 127, 0)]]));
    await storage.vectors.save('large', new Map([[hash, vectors(1)]]));
    await storage.vectors.save('large', new Map([[hash, vectors(2)]]));
    expect(await storedOf(storage, 'small', [hash, 'unknown'])).toEqual({ [hash]: vectors(-128, 127, 0) });
    expect(await storedOf(storage, 'large', [hash])).toEqual({ [hash]: vectors(2) });
    expect(await storedOf(storage, 'other', [hash])).toEqual({});
  });

  it('leave with the last article of their text', async () => {
    const storage = await open();
    const ids = [];
    for (const scope of [guildA, guildB]) ids.push((await storage.catalog.publish(scope, rain)).id);
    await storage.vectors.save('small', new Map([[hash, vectors(1)]]));
    const later = Date.now() + UNDO_MS + 1_000;
    await storage.catalog.remove(guildA, ids[0] ?? '', { by: undefined });
    await storage.purge(later);
    expect(await storedOf(storage, 'small', [hash])).toEqual({ [hash]: vectors(1) });
    await storage.catalog.remove(guildB, ids[1] ?? '', { by: undefined });
    await storage.purge(later);
    expect(await storedOf(storage, 'small', [hash])).toEqual({});
  });

  it('are pruned to one encoder, the current texts and those that are kept', async () => {
    const storage = await open();
    const { id } = await storage.catalog.publish(guildA, added('It snowed in Quedlinburg.'));
    await storage.catalog.addRevision(guildA, id, rain);
    const before = hashOf('It snowed in Quedlinburg.');
    const all = new Map([hash, before, 'bundled', 'unknown'].map((of) => [of, vectors(1)] as const));
    for (const encoder of ['small', 'large']) await storage.vectors.save(encoder, all);
    await storage.vectors.prune('small', ['bundled']);
    expect(Object.keys(await storedOf(storage, 'small', [...all.keys()])).sort()).toEqual(
      [hash, 'bundled'].sort(),
    );
    expect(await storedOf(storage, 'large', [...all.keys()])).toEqual({});
  });
});
