import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { databaseFile } from '../../src/app/database-file.ts';
import type { Services } from '../../src/app/services.ts';
import type { Scope } from '../../src/domain/scope.ts';
import { pack } from '../../src/retrieval/index/saved-bytes.ts';
import { restoreStorage } from '../../src/storage/open-storage.ts';
import { answerQuestion } from '../../src/use-cases/asking/answer-question.ts';
import { findQuote } from '../../src/use-cases/asking/find-quote.ts';
import { passagesOf } from '../support/answers.ts';
import { bundledFolder, bundledId, folderWith, libraryOf } from '../support/articles.ts';
import { servicesIn } from '../support/services.ts';
import { added, dataFolder, guildA, guildB } from '../support/storage.ts';

const person: Scope = { kind: 'user', id: '200000000000000001' };
const everyone: readonly Scope[] = [guildA, guildB, person, { kind: 'local' }];

async function start(folder?: string, articles = bundledFolder, memory = 256): Promise<Services> {
  const services = await servicesIn(folder ?? (await dataFolder()), articles, { INDEX_MEMORY_MB: memory });
  onTestFinished(() => services.close());
  return services;
}

/** The ids of the articles that answer the question. */
async function answeredFrom({ libraries }: Services, scope: Scope, question: string): Promise<string[]> {
  const answer = answerQuestion(await libraries.of(scope), { question });
  return answer.kind === 'answered' ? passagesOf(answer).map(({ article }) => article.id) : [];
}

const rain = () => added('Marmelstein forecast heavy rain in Quedlinburg.', { title: 'Weather' });
const question = 'What did Marmelstein forecast in Quedlinburg?';

describe('a library', () => {
  it('has what its scope has published, from the next question on; other libraries do not', async () => {
    const services = await start();
    for (const scope of everyone) expect(await answeredFrom(services, scope, question)).toEqual([]);
    const { id } = await services.storage.catalog.publish(guildA, rain());
    for (const scope of everyone)
      expect(await answeredFrom(services, scope, question)).toEqual(scope === guildA ? [id] : []);
    for (const scope of everyone) {
      const { store } = await services.libraries.of(scope);
      expect(store.find('Weather')?.id).toBe(scope === guildA ? id : undefined);
      expect(store.find(bundledId)).toBeDefined();
    }
  });

  it('follows every change, including those of other processes', async () => {
    const folder = await dataFolder();
    const [services, other] = [await start(folder), await start(folder)];
    const { catalog } = other.storage;
    const asked = () => answeredFrom(services, guildA, question);
    expect(await asked()).toEqual([]);
    const { id } = await catalog.publish(guildA, rain());
    expect(await asked()).toEqual([id]);
    await catalog.remove(guildA, id, { by: undefined });
    expect(await asked()).toEqual([]);
    await catalog.restore(guildA, id);
    expect(await asked()).toEqual([id]);
    await catalog.rename(guildA, id, 'Forecast');
    expect((await services.libraries.of(guildA)).store.find('forecast')?.id).toBe(id);
    const snow = added('Marmelstein forecast snow in Halberstadt.');
    await catalog.addRevision(guildA, id, snow);
    expect(await answeredFrom(services, guildA, 'What did Marmelstein forecast in Halberstadt?')).toEqual([
      id,
    ]);
    const { store } = await services.libraries.of(guildA);
    expect(store.find(id)?.text).toBe(snow.content.text);
    expect(findQuote(await services.libraries.of(guildA), { text: 'heavy rain' }).kind).toBe('refused');
  });

  it('follows the restoring of a backup of any age', async () => {
    const folder = await dataFolder();
    const [services, elsewhere] = [await start(folder), await start()];
    const snow = added('Marmelstein forecast snow in Quedlinburg.');
    await services.storage.catalog.publish(guildA, rain());
    await services.storage.catalog.publish(guildB, rain());
    await elsewhere.storage.catalog.publish(guildA, snow);
    for (const scope of [guildA, guildB]) await services.libraries.of(scope);
    await elsewhere.storage.backup(path.join(folder, 'copy.db'));
    await restoreStorage(databaseFile(folder), path.join(folder, 'copy.db'));
    const textsOf = async (scope: Scope) =>
      (await services.libraries.of(scope)).store.all().map(({ text }) => text);
    expect(await textsOf(guildA)).toContain(snow.content.text);
    expect(await textsOf(guildA)).not.toContain(rain().content.text);
    expect(await textsOf(guildB)).not.toContain(rain().content.text);
    await services.storage.catalog.publish(guildB, snow);
    expect(await textsOf(guildB)).toContain(snow.content.text);
  });

  it('lacks a bundled article that its scope has hidden', async () => {
    const services = await start();
    const where = 'Where did Lavrov and Cavusoglu meet?';
    await services.storage.catalog.setHidden(guildA, { id: bundledId, title: 'Bundled' }, true);
    expect(await answeredFrom(services, guildA, where)).toEqual([]);
    expect(await answeredFrom(services, guildB, where)).toEqual([bundledId]);
    await services.storage.catalog.setHidden(guildA, { id: bundledId, title: 'Bundled' }, false);
    expect(await answeredFrom(services, guildA, where)).toEqual([bundledId]);
  });

  it('answers from a consistent state while articles come and go', async () => {
    const services = await start();
    const { catalog } = services.storage;
    const published = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        catalog.publish(guildA, added(`Person ${index} met Marmelstein.`)),
      ),
    );
    const changes = published.map(({ id }) => catalog.remove(guildA, id, { by: undefined }));
    const reading = Array.from({ length: 40 }, async () => {
      const library = await services.libraries.of(guildA);
      const answer = answerQuestion(library, { question: 'Who met Marmelstein?' });
      for (const { article } of passagesOf(answer)) expect(library.store.find(article.id)).toBe(article);
    });
    await Promise.all([...changes, ...reading]);
    expect(await answeredFrom(services, guildA, 'Who met Marmelstein?')).toEqual([]);
  });

  it('answers like a library built from the same articles at once', async () => {
    const services = await start();
    const { catalog } = services.storage;
    const texts = Array.from(
      { length: 12 },
      (_, index) => `Minister ${index} met rebels in Ankara on day ${index}.`,
    );
    for (const text of texts) {
      const { id } = await catalog.publish(guildA, added(text));
      await services.libraries.of(guildA);
      if (text.includes('5')) await catalog.remove(guildA, id, { by: undefined });
    }
    const library = await services.libraries.of(guildA);
    const built = libraryOf(library.store.all());
    for (const asked of [
      'Who met rebels in Ankara on day 7?',
      'Where did Lavrov meet Cavusoglu?',
      'Minister 5?',
    ])
      expect(answerQuestion(library, { question: asked })).toEqual(
        answerQuestion(built, { question: asked }),
      );
  });
});

describe('memory', () => {
  it('is freed by the least recently used libraries, which still answer afterwards', async () => {
    const services = await start(undefined, bundledFolder, 1);
    const scopes = Array.from({ length: 6 }, (_, index): Scope => ({ kind: 'guild', id: `${index}` }));
    const filler = Array.from(
      { length: 900 },
      (_, index) => `Filler ${index} says nothing of any interest to us.`,
    );
    const text = `${filler.join('\n\n')}\n\nThe mayor met Marmelstein.`;
    for (const scope of scopes) await services.storage.catalog.publish(scope, added(text));
    const used = new Map<Scope, unknown>();
    for (const scope of scopes) {
      used.set(scope, await services.libraries.of(scope));
      expect(await answeredFrom(services, scope, 'Who met Marmelstein?')).toHaveLength(1);
    }
    const [first = guildA, last = guildA] = [scopes[0], scopes.at(-1)];
    expect(await services.libraries.of(last)).toBe(used.get(last));
    expect(await services.libraries.of(first)).not.toBe(used.get(first));
    expect(await answeredFrom(services, first, 'Who met Marmelstein?')).toHaveLength(1);
  });
});

/** Intact, but not an index. */
function packed(part: Uint8Array): Uint8Array {
  const steps = pack([part]);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

describe('the saved index', () => {
  const many = (length: number) =>
    Array.from({ length }, (_, index) => `Minister ${index} met rebels in Ankara.`).join('\n\n');

  it('gives the same answers after a restart, even if it is stale, damaged or missing', async () => {
    const folder = await dataFolder();
    const asked = 'Which minister 512 met rebels in Ankara?';
    const before = await start(folder);
    await before.storage.catalog.publish(guildA, added(many(600)));
    const answer = answerQuestion(await before.libraries.of(guildA), { question: asked });
    await before.close();
    const indexes = path.join(folder, 'indexes');
    const [file = ''] = await readdir(indexes);
    const again = async () => {
      const services = await servicesIn(folder);
      const answered = answerQuestion(await services.libraries.of(guildA), { question: asked });
      await services.close();
      return answered;
    };
    expect(await again()).toEqual(answer);
    for (const damaged of [Buffer.from('no index'), packed(Buffer.from('of another form'))]) {
      await writeFile(path.join(indexes, file), damaged);
      expect(await again()).toEqual(answer);
    }
    const changing = await servicesIn(folder);
    const { id } = await changing.storage.catalog.publish(guildA, added(many(3)));
    await changing.storage.catalog.remove(guildA, id, { by: undefined });
    await changing.close();
    expect(await again()).toEqual(answer);
  });
});

it('a library without articles refuses questions until an article is published', async () => {
  const services = await start(undefined, await folderWith({}));
  expect(await answeredFrom(services, guildA, question)).toEqual([]);
  const { id } = await services.storage.catalog.publish(guildA, rain());
  expect(await answeredFrom(services, guildA, question)).toEqual([id]);
});
