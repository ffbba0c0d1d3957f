import { performance } from 'node:perf_hooks';
import { type Collection, collectionOf } from './collection.ts';
import { type CreateContender, peerContender } from './contender.ts';
import { growSquad } from './grow.ts';
import { LANGUAGE, QUESTIONS, readText, type Task } from './growth-task.ts';
import { type Growth, measureGrowth } from './measure-growth.ts';
import { minisearchTuned } from './peers/minisearch.ts';
import { sqliteFts5 } from './peers/sqlite-fts5.ts';
import { randomFrom, sample } from './random.ts';
import { verbatim } from './verbatim.ts';

/** Measures one method at one size in a process of its own, so that methods do not warm caches for one another. */
export interface GrowthResult {
  readonly articles: number;
  readonly readSeconds: number;
  /** Undefined if the method is not installed. */
  readonly growth: Growth | undefined;
}

const WARM_UP_PARAGRAPHS = 300;

async function measureTask({ method, size, seed }: Task): Promise<GrowthResult> {
  const text = await readText();
  const collectionOfSize = (paragraphs: number) => collectionOf(growSquad(text, paragraphs, seed), LANGUAGE);
  const warmUp = collectionOfSize(WARM_UP_PARAGRAPHS);
  const start = performance.now();
  const collection = collectionOfSize(size);
  const readSeconds = (performance.now() - start) / 1000;
  const create = await contenderOf(method);
  if (create !== undefined) await measureGrowth(create, warmUp, questionsOf(warmUp, seed));
  const growth =
    create === undefined ? undefined : await measureGrowth(create, collection, questionsOf(collection, seed));
  return { articles: collection.articles.length, readSeconds, growth };
}

function questionsOf({ questions }: Collection, seed: number): string[] {
  const texts = questions.map(({ text }) => text);
  return sample(texts, QUESTIONS, randomFrom(`${seed}:questions`));
}

async function contenderOf(method: Task['method']): Promise<CreateContender | undefined> {
  if (method === 'verbatim') return verbatim;
  const peer = method === 'minisearch-tuned' ? minisearchTuned : await sqliteFts5();
  return peer === undefined ? undefined : peerContender(peer);
}

const result = await measureTask(JSON.parse(process.argv[2] ?? ''));
process.send?.(result, () => process.disconnect());
