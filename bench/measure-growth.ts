import { performance } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import type { Collection } from './collection.ts';
import type { Contender, CreateContender } from './contender.ts';
import { heapBytes, quantile } from './figures.ts';

const WARM_UP = 100;

export interface Growth {
  readonly method: string;
  readonly buildMs: number;
  /** The longest that anything else had to wait while building. */
  readonly blockMs: number;
  readonly bytesPerParagraph: number | null;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export async function measureGrowth(
  create: CreateContender,
  collection: Collection,
  questions: readonly string[],
): Promise<Growth> {
  const before = heapBytes();
  const contender = create(collection);
  const built = await build(contender, collection.articles.length);
  const after = heapBytes();
  const bytes = before === null || after === null ? null : after - before + contender.bytes();
  const times = ask(contender, questions);
  return {
    method: contender.name,
    ...built,
    bytesPerParagraph: bytes === null ? null : bytes / collection.entries.flat().length,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
  };
}

/** Article by article, letting others have a turn between two. */
async function build(contender: Contender, articles: number): Promise<{ buildMs: number; blockMs: number }> {
  const start = performance.now();
  let last = start;
  let blockMs = 0;
  const yieldTurn = async () => {
    await turn();
    const now = performance.now();
    blockMs = Math.max(blockMs, now - last);
    last = now;
  };
  for (let article = 0; article < articles; article += 1) {
    contender.add(article);
    await yieldTurn();
  }
  contender.finish();
  await yieldTurn();
  return { buildMs: last - start, blockMs };
}

function ask(contender: Contender, questions: readonly string[]): number[] {
  for (const question of questions.slice(0, WARM_UP)) contender.search(question);
  return questions.map((question) => {
    const start = performance.now();
    contender.search(question);
    return performance.now() - start;
  });
}
