import type { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Extraction } from '../../domain/extraction.ts';
import type { FeedReading } from '../../domain/feeds/feed-document.ts';
import type { FeedSource } from '../feeds/read-feed.ts';
import type { Hints } from './extracted-draft.ts';
import { watchMemory } from './watch-memory.ts';
import type { Task, WorkerResult } from './worker.ts';
import { WorkerPool } from './worker-pool.ts';

export interface ExtractLimits {
  readonly maxBytes: number;
  /** Time limit of one extraction, without waiting for its turn, in milliseconds. */
  readonly deadline: number;
  /** Heap limit of one extraction, in MiB. */
  readonly maxHeap: number;
  /** Growth limit of the whole process during one extraction, in MiB; twice what a large ordinary file takes. */
  readonly maxGrowth: number;
  /** Extractions that run concurrently; others wait. */
  readonly concurrency: number;
}

const defaults: ExtractLimits = {
  maxBytes: 8 * 1024 * 1024,
  deadline: 20_000,
  maxHeap: 512,
  maxGrowth: 1_024,
  concurrency: 2,
};

const MEBIBYTE = 1024 * 1024;

/**
 * Extracts the article from a page or a file, whose format is detected by its content.
 *
 * @throws UserError of ExtractErrorContexts
 */
export type Extract = (bytes: Uint8Array, hints?: Hints) => Promise<Extraction>;

/** Reads a feed, or tells what is there instead. @throws UserError file-too-complex, file-too-slow, file-too-large */
export type ReadFeed = (bytes: Uint8Array, source: FeedSource) => Promise<FeedReading>;

/** Read in worker threads, so that input that takes too much time or memory harms nothing else. */
export function createReaders(limits: Partial<ExtractLimits> = {}): {
  readonly extract: Extract;
  readonly readFeed: ReadFeed;
} {
  const settings = { ...defaults, ...limits };
  const limit = pLimit(settings.concurrency);
  const pool = new WorkerPool(settings.maxHeap);
  const run = (task: Task) => {
    if (task.bytes.length > settings.maxBytes)
      throw new UserError('file-too-large', { mebibytes: settings.maxBytes / MEBIBYTE });
    return limit(() => runInWorker({ ...task, bytes: new Uint8Array(task.bytes) }, pool, settings));
  };
  return {
    extract: async (bytes, hints = {}) => {
      if (bytes.length === 0) throw new UserError('file-empty', {});
      const result = await run({ bytes, hints });
      if ('extraction' in result) return result.extraction;
      throw new Error('The worker read something else than an article.');
    },
    readFeed: async (bytes, feed) => {
      const result = await run({ bytes, feed });
      if ('feed' in result) return result.feed;
      throw new Error('The worker read something else than a feed.');
    },
  };
}

/** Extracts articles in worker threads. */
export function createExtract(limits: Partial<ExtractLimits> = {}): Extract {
  return createReaders(limits).extract;
}

type Read = Exclude<WorkerResult, { readonly problem: unknown }>;

async function runInWorker(task: Task, pool: WorkerPool, limits: ExtractLimits): Promise<Read> {
  const worker = pool.begin(task);
  const result = await resultOf(worker, limits).catch(async (error: unknown) => {
    await pool.end(worker);
    throw error;
  });
  if (!('problem' in result)) {
    await pool.keep(worker);
    return result;
  }
  await pool.end(worker);
  throw new UserError(result.problem.code, result.problem.context as never);
}

/** The worker's result, or the first problem. */
async function resultOf(worker: Worker, { deadline, maxGrowth }: ExtractLimits): Promise<WorkerResult> {
  const cleanups: (() => void)[] = [];
  const result = new Promise<WorkerResult>((resolve, reject) => {
    const tooComplex = () => reject(new UserError('file-too-complex', {}));
    const tooSlow = () => reject(new UserError('file-too-slow', { seconds: deadline / 1_000 }));
    const timer = setTimeout(tooSlow, deadline);
    cleanups.push(() => clearTimeout(timer), watchMemory(maxGrowth * MEBIBYTE, tooComplex));
    worker.once('message', resolve);
    worker.once('error', (error) => reject(crashed(error)));
    worker.once('exit', tooComplex);
  });
  return result.finally(() => {
    for (const cleanup of cleanups) cleanup();
  });
}

function crashed(error: NodeJS.ErrnoException): Error {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new UserError('file-too-complex', {}) : error;
}
