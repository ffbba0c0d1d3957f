import path from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { ArticleContent, ParagraphTraits } from '../../src/domain/article.ts';
import { articleKey } from '../../src/domain/article-key.ts';
import { hashOf } from '../../src/domain/text-hash.ts';
import { toContent } from '../../src/ingest/files/parse-article.ts';
import { openStorage, restoreStorage } from '../../src/storage/open-storage.ts';
import { openDatabase } from '../../src/storage/sqlite/database.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { added, dataFolder, guildA, storageIn } from '../support/storage.ts';

const TEXT = ['It fell.', 'Why', 'Nobody knows.', 'The bridge'].join('\n\n');
const TRAITS: readonly ParagraphTraits[] = [
  { pages: { first: 1, last: 2 } },
  { kind: 'heading', pages: { first: 2, last: 2 } },
  { pages: { first: 2, last: 2 } },
  { kind: 'caption' },
];
const content: ArticleContent = toContent(
  { source: { title: 'The bridge' }, text: TEXT, traits: TRAITS },
  'en',
);

const traitsOf = ({ paragraphs }: Pick<ArticleContent, 'paragraphs'>) =>
  paragraphs.map(({ number: _, start: __, end: ___, sentences: ____, ...traits }) => traits);

async function storedIn({ catalog, libraries }: Storage) {
  const [entry] = await catalog.list(guildA);
  const [stored] = await libraries.articles(guildA, [entry?.id ?? '']);
  if (stored?.article === undefined) throw new Error('No article is stored');
  return stored.article;
}

describe('kinds and pages of paragraphs', () => {
  it('are stored with each revision, and with drafts', async () => {
    const { catalog, drafts, libraries, texts } = await storageIn();
    const draft = await drafts.save(guildA, { content, by: undefined });
    expect(traitsOf((await drafts.find(guildA, draft))?.content ?? content)).toEqual(TRAITS);
    const { id, key } = await drafts.publish(guildA, draft, { by: undefined });
    await catalog.addRevision(guildA, id, added('It fell again.'));
    const [first, second] = await catalog.revisions(guildA, id);
    expect(traitsOf(first?.content ?? content)).toEqual(TRAITS);
    expect(traitsOf(second?.content ?? content)).toEqual([{}]);
    expect(traitsOf((await texts.withKey(guildA, key)) ?? content)).toEqual(TRAITS);
    const [current] = await libraries.articles(guildA, [id]);
    expect(traitsOf(current?.article ?? content)).toEqual([{}]);
  });

  it('do not enter the key and the hash of a text', async () => {
    const { catalog } = await storageIn();
    const { id, key } = await catalog.publish(guildA, { content, by: undefined });
    expect(key).toBe(articleKey(id, TEXT));
    expect((await catalog.list(guildA))[0]?.revision.hash).toBe(hashOf(TEXT));
  });

  it('are in backups', async () => {
    const file = path.join(await dataFolder(), 'verbatim.db');
    const storage = await storageIn(file);
    await storage.catalog.publish(guildA, { content, by: undefined });
    await storage.backup(`${file}.backup`);
    const [entry] = await storage.catalog.list(guildA);
    await storage.catalog.remove(guildA, entry?.id ?? '', { by: undefined });
    await restoreStorage(file, `${file}.backup`);
    expect(traitsOf(await storedIn(storage))).toEqual(TRAITS);
  });
});

/** Turns the database into one of the version before kinds. */
async function makeLegacy(file: string): Promise<void> {
  const { db, close } = await openDatabase(file);
  await sql`drop trigger revision_is_final`.execute(db);
  for (const table of ['audit_entry', 'feed', 'feed_mark']) await sql.raw(`drop table ${table}`).execute(db);
  await sql`alter table library drop column left_at`.execute(db);
  for (const table of ['revision', 'draft'])
    for (const column of ['kinds', 'pages'])
      await sql.raw(`alter table ${table} drop column ${column}`).execute(db);
  await sql`alter table draft drop column left_out`.execute(db);
  await sql`create trigger revision_is_final before update on revision
    begin select raise(abort, 'a revision is never altered'); end`.execute(db);
  await sql`delete from kysely_migration where name >= '0004'`.execute(db);
  await close();
}

describe('a store from before kinds', () => {
  it('keeps its articles as they are, and takes new ones with kinds', async () => {
    const file = path.join(await dataFolder(), 'verbatim.db');
    const before = await openStorage(file);
    const old = await before.catalog.publish(guildA, added(TEXT));
    await before.close();
    await makeLegacy(file);
    const storage = await storageIn(file);
    const article = await storedIn(storage);
    expect(article).toEqual(old);
    expect(traitsOf(article)).toEqual([{}, {}, {}, {}]);
    const { id } = await storage.catalog.publish(guildA, {
      content: toContent({ source: { title: 'b' }, text: `${TEXT}.`, traits: TRAITS }, 'en'),
      by: undefined,
    });
    expect(traitsOf((await storage.catalog.revisions(guildA, id))[0]?.content ?? content)).toEqual(TRAITS);
  });

  it('can be restored from as a backup', async () => {
    const file = path.join(await dataFolder(), 'verbatim.db');
    const before = await openStorage(file);
    await before.catalog.publish(guildA, added(TEXT));
    await before.close();
    await makeLegacy(file);
    const target = path.join(await dataFolder(), 'verbatim.db');
    await (await openStorage(target)).close();
    await restoreStorage(target, file);
    expect(traitsOf(await storedIn(await storageIn(target)))).toEqual([{}, {}, {}, {}]);
  });
});
