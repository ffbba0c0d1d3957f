import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { databaseFile } from '../../../src/app/database-file.ts';
import type { Services } from '../../../src/app/services.ts';
import { paragraphId } from '../../../src/domain/paragraph-id.ts';
import { isRevised } from '../../../src/domain/revised-passage.ts';
import type { Scope } from '../../../src/domain/scope.ts';
import { restoreStorage } from '../../../src/storage/open-storage.ts';
import { UNDO_MS } from '../../../src/storage/retention.ts';
import { suggestParagraphs } from '../../../src/use-cases/asking/suggest-paragraphs.ts';
import { findParagraph } from '../../../src/use-cases/recalling/find-paragraph.ts';
import { exportLibrary } from '../../../src/use-cases/transferring/export-library.ts';
import { readExport } from '../../../src/use-cases/transferring/read-export.ts';
import { bundledId, fileOf, folderWith, wordsAt } from '../../support/articles.ts';
import { servicesIn } from '../../support/services.ts';
import { added, dataFolder, guildA, guildB } from '../../support/storage.ts';
import { errorOf } from '../../support/user-error.ts';
import { onDiscord } from '../../support/wording.ts';

const SHIP = 'The ship left the harbour at noon with forty people on board.';
const CREW = 'Its crew had waited for three days until the storm was over.';
const PORT = 'The next port is two hundred miles away, as the captain said.';
const NEW = 'Nobody knows what the owners will do about the broken mast.';
const WEEK = CREW.replace('three days', 'a week');
const FAR = PORT.replace('two hundred', 'ninety');
const about = { title: 'Storm', publisher: 'Island Post' };

const post = (...paragraphs: readonly string[]) => added(paragraphs.join('\n\n'), about);

async function found({ libraries, storage }: Services, id: string, scope: Scope = guildA) {
  const passage = await findParagraph({ library: await libraries.of(scope), storage, scope }, id);
  const { article, paragraph } = isRevised(passage) ? passage.before : passage;
  return `${isRevised(passage) ? 'once' : 'now'}: ${wordsAt(article, paragraph)}`;
}

const refused = async (services: Services, id: string, scope: Scope = guildA) =>
  onDiscord.error(await errorOf(found(services, id, scope)));

describe('a paragraph’s id', () => {
  it('leads to its paragraph after moves, edits, removal and a restart', async () => {
    const data = await dataFolder();
    let services = await servicesIn(data);
    const { id } = await services.storage.catalog.publish(guildA, post(SHIP, CREW, PORT));
    expect(await found(services, 'ip-1·2')).toBe(`now: ${CREW}`);
    await services.storage.catalog.addRevision(guildA, id, post(NEW, SHIP, WEEK, FAR));
    await services.storage.catalog.addRevision(guildA, id, post(NEW, SHIP, WEEK));
    await services.storage.catalog.rename(guildA, id, 'The great storm');
    const check = async () => {
      expect(await found(services, 'ip-1·1')).toBe(`now: ${SHIP}`);
      expect(await found(services, 'IP-1.2')).toBe(`now: ${WEEK}`);
      expect(await found(services, 'ip-1·3')).toBe(`once: ${FAR}`);
      expect(await found(services, 'ip-1·4')).toBe(`now: ${NEW}`);
    };
    await check();
    await services.close();
    services = await servicesIn(data);
    await check();
    await services.close();
  });

  it('is never reused, even after its article was deleted', async () => {
    const services = await servicesIn(await dataFolder());
    const { catalog } = services.storage;
    const { id } = await catalog.publish(guildA, post(SHIP));
    await catalog.publish(guildA, post(CREW));
    await catalog.remove(guildA, id, { by: undefined });
    expect(await refused(services, 'ip-1·1')).toContain('No article here has a paragraph ip-1·1.');
    await catalog.restore(guildA, id);
    expect(await found(services, 'ip-1·1')).toBe(`now: ${SHIP}`);
    await catalog.remove(guildA, id, { by: undefined });
    await services.storage.purge(Date.now() + 2 * UNDO_MS);
    const { numbering } = await catalog.publish(guildA, post(PORT));
    expect(numbering?.handle).toBe('ip-3');
    expect(await refused(services, 'ip-1·1')).toContain('No article here');
    await services.close();
  });

  it('is not reused after an older backup was restored', async () => {
    const data = await dataFolder();
    const services = await servicesIn(data);
    const { catalog } = services.storage;
    const copy = path.join(data, 'copy.db');
    await catalog.publish(guildA, post(SHIP));
    await services.storage.backup(copy);
    await catalog.publish(guildA, post(CREW));
    await restoreStorage(databaseFile(data), copy);
    expect(await found(services, 'ip-1·1')).toBe(`now: ${SHIP}`);
    expect((await catalog.publish(guildA, post(PORT))).numbering?.handle).toBe('ip-3');
    await services.close();
  });

  it('is not reused where a backup is restored elsewhere', async () => {
    const services = await servicesIn(await dataFolder());
    const { catalog } = services.storage;
    const { id } = await catalog.publish(guildA, post(SHIP));
    await catalog.remove(guildA, id, { by: undefined });
    await services.storage.purge(Date.now() + 2 * UNDO_MS);
    const copy = path.join(await dataFolder(), 'copy.db');
    await services.storage.backup(copy);
    await services.close();
    const elsewhere = await dataFolder();
    const other = await servicesIn(elsewhere);
    await restoreStorage(databaseFile(elsewhere), copy);
    expect((await other.storage.catalog.publish(guildA, post(CREW))).numbering?.handle).toBe('ip-2');
    await other.close();
  });

  it.each([
    ['first', 1],
    ['last', -1],
  ])('survives export and import unless the handle is taken, in any order: %s', async (_, order) => {
    const services = await servicesIn(await dataFolder());
    const { catalog } = services.storage;
    await catalog.publish(guildB, post(NEW));
    await catalog.publish(guildA, post(SHIP));
    const { id } = await catalog.publish(guildA, post(CREW, PORT));
    await catalog.addRevision(guildA, id, post(PORT));
    const exported = await exportLibrary({ storage: services.storage, scope: guildA });
    exported.articles.sort((one, other) => order * (one.handle ?? '').localeCompare(other.handle ?? ''));
    for (const read of readExport(JSON.stringify(exported), 'x.json'))
      await catalog.importHistory(guildB, read());
    expect(await found(services, 'ip-1·1', guildB)).toBe(`now: ${NEW}`);
    expect(await found(services, 'ip-2·2', guildB)).toBe(`now: ${PORT}`);
    expect(await found(services, 'ip-2·1', guildB)).toBe(`once: ${CREW}`);
    expect(await found(services, 'ip-3·1', guildB)).toBe(`now: ${SHIP}`);
    await services.close();
  });

  it.each([
    ['too few', [4]],
    ['not unique', [4, 4]],
  ])('is assigned again if an export has numbers that are %s', async (_, numbers) => {
    const services = await servicesIn(await dataFolder());
    const { catalog } = services.storage;
    await catalog.publish(guildA, post(SHIP, CREW));
    const exported = await exportLibrary({ storage: services.storage, scope: guildA });
    for (const { revisions } of exported.articles) revisions[0].numbers = numbers;
    for (const read of readExport(JSON.stringify(exported), 'x.json'))
      await catalog.importHistory(guildB, read());
    expect(await found(services, 'ip-1·2', guildB)).toBe(`now: ${CREW}`);
    await services.close();
  });

  it('belongs to one library; bundled articles have the same ids everywhere', async () => {
    const services = await servicesIn(await dataFolder());
    await services.storage.catalog.publish(guildA, post(SHIP));
    await services.storage.catalog.publish(guildA, post(CREW));
    await services.storage.catalog.publish(guildB, post(PORT));
    expect(await found(services, 'ip-1·1', guildB)).toBe(`now: ${PORT}`);
    expect(await refused(services, 'ip-2·1', guildB)).toContain('No article here');
    const talks = services.libraries.bundled.store.find(bundledId);
    const id = (talks && paragraphId(talks, { number: 17 })) ?? '';
    expect(id).toMatch(/^wsws-[a-z]+·17$/u);
    expect(await found(services, id, guildA)).toBe(await found(services, id, guildB));
    await services.storage.catalog.setHidden(guildB, { id: bundledId, title: 'Bundled' }, true);
    expect(await refused(services, id, guildB)).toContain('No article here');
    await services.close();
  });

  it('is refused if the article never had that paragraph', async () => {
    const services = await servicesIn(await dataFolder());
    await services.storage.catalog.publish(guildA, post(SHIP));
    expect(await refused(services, 'ip-1·7')).toBe(
      '“Storm” has never had a paragraph ip-1·7. “More…” under a passage shows its id.',
    );
    await services.close();
  });
});

describe('suggested ids', () => {
  it('match the beginning of an id, a title or the words', async () => {
    const folder = await folderWith({ 'bread.md': fileOf('Bread is baked.', { title: 'Bread' }) });
    const services = await servicesIn(await dataFolder(), folder);
    await services.storage.catalog.publish(guildA, post(SHIP, CREW));
    await services.storage.catalog.publish(
      guildA,
      post(...Array.from({ length: 12 }, (_, at) => `Wave ${at}.`)),
    );
    const library = await services.libraries.of(guildA);
    const ids = (typed: string, limit = 25) =>
      suggestParagraphs(library, { typed, limit }).map(({ id }) => id);
    expect(ids('IP')).toHaveLength(14);
    expect(ids('ip-1')).toEqual(['ip-1·1', 'ip-1·2']);
    expect(ids('IP-2.1')).toEqual(['ip-2·1', 'ip-2·10', 'ip-2·11', 'ip-2·12']);
    expect(ids('crew had')).toEqual(['ip-1·2']);
    expect(ids('Bread')).toEqual([expect.stringMatching(/^bread-[a-z]{5}·1$/u)]);
    expect(ids('storm')).toHaveLength(14);
    expect(ids('', 3)).toEqual(['ip-2·1', 'ip-2·2', 'ip-2·3']);
    await services.close();
  });
});
