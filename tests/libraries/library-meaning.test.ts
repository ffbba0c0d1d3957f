import { describe, expect, it, onTestFinished } from 'vitest';
import { textOf } from '../../src/domain/article.ts';
import { hashOf } from '../../src/domain/text-hash.ts';
import { Libraries } from '../../src/libraries/libraries.ts';
import type { Library } from '../../src/libraries/library.ts';
import type { Encoder } from '../../src/meaning/encoder.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { articleOf } from '../support/articles.ts';
import { added, dataFolder, guildA, storageIn } from '../support/storage.ts';

const DIMENSIONS = 16;

/** A vector that depends on the letters of a text, and a record of what was encoded. */
function letterEncoder(name = 'letters') {
  const encoded: string[] = [];
  const vectorOf = (text: string) => {
    const vector = new Float32Array(DIMENSIONS);
    for (const letter of text.toLowerCase()) {
      const at = letter.charCodeAt(0) % DIMENSIONS;
      vector[at] = (vector[at] ?? 0) + 1;
    }
    return vector;
  };
  const encoder: Encoder = {
    name,
    dimensions: DIMENSIONS,
    understands: (language) => language === 'en',
    encode: async (texts, options) => {
      if (!options?.urgent) encoded.push(...texts.filter((text) => text !== 'Ready?'));
      return texts.map(vectorOf);
    },
    close: () => Promise.resolve(),
  };
  return { encoder, encoded };
}

const file = async () => `${await dataFolder()}/verbatim.db`;
const snow = 'It snowed in Quedlinburg. The trains stood still.';
const rain = 'It rained in Thale. The river rose.';
const bundledText = 'The bundled article has one sentence.';

async function start(storage: Storage, encoder: Encoder): Promise<Libraries> {
  const libraries = await Libraries.create({
    stored: storage.libraries,
    bundled: [articleOf(bundledText, { id: 'bundled' })],
    minConfidence: 0.25,
    memory: 1e9,
    onDamagedArticle: () => undefined,
    meaning: {
      encoder,
      stored: storage.vectors,
      deadline: 60_000,
      onTrouble: (error) => {
        throw error;
      },
    },
  });
  onTestFinished(() => libraries.close());
  return libraries;
}

/** The sentence of the library that is closest to the question. */
async function closestTo(question: string, { meaning, store }: Library): Promise<string | undefined> {
  const similarities = await meaning?.similaritiesTo(question);
  const [place] = similarities?.nearest(1, 'en') ?? [];
  const article = place && store.find(place.articleId);
  const cosines = (place && similarities?.of(place.articleId, place.index)?.sentences) ?? [];
  const sentence = article?.paragraphs[place?.index ?? 0]?.sentences[cosines.indexOf(Math.max(...cosines))];
  return article && sentence && textOf(article, sentence);
}

describe("a library's meaning", () => {
  it('follows its articles', async () => {
    const storage = await storageIn(await file());
    const { encoder, encoded } = letterEncoder();
    const libraries = await start(storage, encoder);
    const ready = async () => {
      const library = await libraries.of(guildA);
      await library.meaning?.ready();
      return library;
    };
    expect(await closestTo('snowed', await libraries.of(guildA))).toBeUndefined();
    const { id } = await storage.catalog.publish(guildA, added(snow));
    expect(await closestTo('The trains stood still', await ready())).toBe('The trains stood still.');
    await storage.catalog.addRevision(guildA, id, added(rain));
    expect(await closestTo('The trains stood still', await ready())).not.toBe('The trains stood still.');
    expect(await closestTo('The river rose', await ready())).toBe('The river rose.');
    await storage.catalog.remove(guildA, id, { by: undefined });
    expect(await closestTo('The river rose', await ready())).toBe(bundledText);
    await storage.catalog.restore(guildA, id);
    const before = encoded.length;
    expect(await closestTo('The river rose', await ready())).toBe('The river rose.');
    expect(encoded).toHaveLength(before);
  });

  it('is read from the store after a restart, and made anew by another encoder', async () => {
    const path = await file();
    const first = letterEncoder();
    const storage = await storageIn(path);
    await storage.catalog.publish(guildA, added(snow));
    await (await (await start(storage, first.encoder)).of(guildA)).meaning?.ready();
    expect(first.encoded.toSorted()).toEqual([...snow.split(/(?<=\.) /u), bundledText].toSorted());
    const again = letterEncoder();
    const library = await (await start(await storageIn(path), again.encoder)).of(guildA);
    await library.meaning?.ready();
    expect(again.encoded).toEqual([]);
    expect(await closestTo('The trains stood still', library)).toBe('The trains stood still.');
    const other = letterEncoder('other letters');
    await (await (await start(await storageIn(path), other.encoder)).of(guildA)).meaning?.ready();
    expect(other.encoded).toHaveLength(3);
    expect((await storage.vectors.read('other letters', [hashOf(snow)])).size).toBe(1);
  });

  it('is made anew where the store has vectors of another length', async () => {
    const storage = await storageIn(await file());
    await storage.catalog.publish(guildA, added(snow));
    await storage.vectors.save('letters', new Map([[hashOf(snow), new Int8Array(7)]]));
    const library = await (await start(storage, letterEncoder().encoder)).of(guildA);
    await library.meaning?.ready();
    expect(await closestTo('The trains stood still', library)).toBe('The trains stood still.');
  });

  it('asks nothing of the encoder where no article is in its language', async () => {
    const storage = await storageIn(await file());
    const { encoder } = letterEncoder();
    const libraries = await Libraries.create({
      bundled: [articleOf('Es schneite in Quedlinburg.', { language: 'de' })],
      minConfidence: 0.25,
      memory: 1e9,
      onDamagedArticle: () => undefined,
      meaning: {
        encoder: { ...encoder, encode: () => Promise.reject(new Error('it was asked')) },
        stored: storage.vectors,
        deadline: 60_000,
        onTrouble: (error) => {
          throw error;
        },
      },
    });
    await libraries.bundled.meaning?.ready();
    expect(await libraries.bundled.meaning?.similaritiesTo('Wo schneite es?')).toBeUndefined();
  });
});
