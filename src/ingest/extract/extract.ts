import type { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Extraction } from '../../domain/extraction.ts';
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

/** Extracts in worker threads, so that input that takes too much time or memory harms nothing else. */
export function createExtract(limits: Partial<ExtractLimits> = {}): Extract {
  const settings = { ...defaults, ...limits };
  const limit = pLimit(settings.concurrency);
  const pool = new WorkerPool(settings.maxHeap);
  return async (bytes, hints = {}) => {
    if (bytes.length === 0) throw new UserError('file-empty', {});
    if (bytes.length > settings.maxBytes)
      throw new UserError('file-too-large', { mebibytes: settings.maxBytes / MEBIBYTE });
    return limit(() => extractInWorker({ bytes: new Uint8Array(bytes), hints }, pool, settings));
  };
}

async function extractInWorker(task: Task, pool: WorkerPool, limits: ExtractLimits): Promise<Extraction> {
  const worker = pool.begin(task);
  const result = await resultOf(worker, limits).catch(async (error: unknown) => {
    await pool.end(worker);
    throw error;
  });
  if ('extraction' in result) {
    await pool.keep(worker);
    return result.extraction;
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
