import { expect, it } from 'vitest';
import { added, guildA, guildB, storageIn } from '../support/storage.ts';

it('what a library takes: articles, drafts, and the bytes of every text that is kept', async () => {
  const storage = await storageIn();
  expect(await storage.usage(guildA)).toEqual({ articles: 0, drafts: 0, bytes: 0 });
  const texts = ['Eins über Möwen.', 'Two about gulls.', 'Three in a draft.'] as const;
  const [first, second, third] = texts.map((text) => Buffer.byteLength(text));
  await storage.catalog.publish(guildA, added(texts[0]));
  const removed = await storage.catalog.publish(guildA, added(texts[1]));
  await storage.catalog.remove(guildA, removed.id, { by: undefined });
  await storage.drafts.save(guildA, added(texts[2]));
  const bytes = (first ?? 0) + (second ?? 0) + (third ?? 0);
  expect(await storage.usage(guildA)).toEqual({ articles: 1, drafts: 1, bytes });
  expect(await storage.usage(guildB)).toEqual({ articles: 0, drafts: 0, bytes: 0 });
});

it('what all libraries take together', async () => {
  const storage = await storageIn();
  expect(await storage.totals()).toEqual({ libraries: 0, articles: 0, largest: 0, drafts: 0 });
  await storage.catalog.publish(guildA, added('Eins über Möwen.'));
  await storage.catalog.publish(guildA, added('Two about gulls.'));
  await storage.catalog.publish(guildB, added('Three about terns.'));
  const removed = await storage.catalog.publish(guildB, added('Four about ducks.'));
  await storage.catalog.remove(guildB, removed.id, { by: undefined });
  await storage.drafts.save(guildB, added('Five in a draft.'));
  expect(await storage.totals()).toEqual({ libraries: 2, articles: 3, largest: 2, drafts: 1 });
});
