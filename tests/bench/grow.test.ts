import { describe, expect, it } from 'vitest';
import { collectionOf } from '../../bench/collection.ts';
import { peerContender } from '../../bench/contender.ts';
import { growSquad } from '../../bench/grow.ts';
import { measureGrowth } from '../../bench/measure-growth.ts';
import { namesIn, renamer } from '../../bench/names.ts';
import { minisearchTuned } from '../../bench/peers/minisearch.ts';
import { sqliteFts5 } from '../../bench/peers/sqlite-fts5.ts';
import { randomFrom, sample } from '../../bench/random.ts';
import { parseSquad } from '../../bench/squad.ts';
import { verbatim } from '../../bench/verbatim.ts';
import { garden, squadOf } from './files.ts';

const squad = parseSquad('x.json', JSON.stringify(squadOf(garden)));

describe('names', () => {
  const names = namesIn(['The cat Tom saw the NASA. Saturday came, and saturday went.', 'Tom ate.']);

  it('are the words that are always capitalized', () => {
    expect([...names]).toEqual(['tom', 'nasa']);
  });

  it('are replaced consistently, in the same case', () => {
    const [one, other, capitals, rest] = renamer(names, '1')('Tom tom TOM cat').split(' ');
    expect(other).toMatch(/^[a-z]{6}$/u);
    expect(one?.toLowerCase()).toBe(other);
    expect(one?.charAt(0)).toBe(other?.charAt(0).toUpperCase());
    expect(capitals).toBe(other?.toUpperCase());
    expect(rest).toBe('cat');
    expect(renamer(names, '1')('Tom')).toBe(one);
    expect(renamer(names, '2')('Tom')).not.toBe(one);
  });
});

describe('a grown text', () => {
  const { data } = growSquad(squad, 7, 1);
  const contexts = data.flatMap(({ paragraphs }) => paragraphs.map(({ context }) => context));

  it('has the requested number of paragraphs', () => {
    expect(data.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 2, 2, 1]);
    expect(growSquad(squad, 1, 1).data.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(1);
  });

  it('begins with the text itself and continues with other names', () => {
    expect(contexts.slice(0, 4)).toEqual(
      squad.data.flatMap((entry) => entry.paragraphs.map((p) => p.context)),
    );
    expect(contexts[5]).toMatch(/water twice a day\. .*motor was built by [A-Z][a-z]{5} [A-Z][a-z]{5}\.$/u);
    expect(contexts[5]).not.toContain('Winter');
  });

  it('is the same for the same seed', () => {
    expect(growSquad(squad, 7, 1).data).toEqual(data);
    expect(growSquad(squad, 7, 2).data).not.toEqual(data);
  });
});

it('a sample is the same for the same seed, and contains each item once', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  const some = sample(items, 20, randomFrom('a'));
  expect(new Set(some).size).toBe(20);
  expect(sample(items, 20, randomFrom('a'))).toEqual(some);
  expect(sample(items, 20, randomFrom('b'))).not.toEqual(some);
});

it('the measure of growth covers Verbatim and its peers, which answer the same after loading', async () => {
  const collection = collectionOf(squad, 'en');
  const fts5 = await sqliteFts5();
  if (fts5 === undefined) throw new Error('libsql is not installed');
  const create = peerContender(fts5);
  for (const contender of [verbatim, peerContender(minisearchTuned), create]) {
    const growth = await measureGrowth(contender, collection, ['Who built the motor?']);
    expect(growth.buildMs).toBeGreaterThanOrEqual(growth.blockMs);
    expect(growth.method).toBe(contender(collection).name);
    expect(growth.savedBytesPerParagraph).toBeGreaterThan(10);
  }
  const contender = create(collection);
  for (const article of collection.articles.keys()) contender.add(article);
  expect(contender.search('Who "queues" for cinnamon?')[0]).toMatchObject({ id: 3 });
  expect(contender.search('Who is it?')).toEqual([]);
  expect(contender.bytes()).toBeGreaterThan(0);
});
