import type { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import type { Extraction } from '../../domain/extraction.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Hints } from './draft.ts';
import { startWorker } from './start-worker.ts';
import { watchMemory } from './watch-memory.ts';
import type { Answer, Task } from './worker.ts';

export interface ExtractLimits {
  readonly maxBytes: number;
  /** For one extraction, from its start, in milliseconds. */
  readonly deadline: number;
  /** For the heap of one extraction, in MiB. */
  readonly maxHeap: number;
  /** By how much the whole process may grow meanwhile, in MiB; twice as much as one that is well behaved takes. */
  readonly maxGrowth: number;
  /** How many run at once; the others wait. */
  readonly atOnce: number;
}

const defaults: ExtractLimits = {
  maxBytes: 8 * 1024 * 1024,
  deadline: 20_000,
  maxHeap: 512,
  maxGrowth: 1_024,
  atOnce: 2,
};

const MEBIBYTE = 1024 * 1024;

/**
 * The article in a page or a file, told by its content.
 *
 * @throws UserError of ExtractErrorContexts
 */
export type Extract = (bytes: Uint8Array, hints?: Hints) => Promise<Extraction>;

/** Reads in worker threads: what takes too long, or too much memory, ends there and reaches nobody else. */
export function createExtract(limits: Partial<ExtractLimits> = {}): Extract {
  const settings = { ...defaults, ...limits };
  const limit = pLimit(settings.atOnce);
  return async (bytes, hints = {}) => {
    if (bytes.length === 0) throw new UserError('file-empty', {});
    if (bytes.length > settings.maxBytes)
      throw new UserError('file-too-large', { mebibytes: settings.maxBytes / MEBIBYTE });
    return limit(() => extractInWorker({ bytes: new Uint8Array(bytes), hints }, settings));
  };
}

async function extractInWorker(task: Task, limits: ExtractLimits): Promise<Extraction> {
  const worker = startWorker('worker', {
    workerData: task,
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.maxHeap },
  });
  try {
    const answer = await answerOf(worker, limits);
    if ('problem' in answer) throw new UserError(answer.problem.code, answer.problem.context as never);
    return answer.extraction;
  } finally {
    await worker.terminate();
  }
}

/** Settles once, whatever comes first. */
async function answerOf(worker: Worker, { deadline, maxGrowth }: ExtractLimits): Promise<Answer> {
  const ends: (() => void)[] = [];
  const answer = new Promise<Answer>((resolve, reject) => {
    const tooComplex = () => reject(new UserError('file-too-complex', {}));
    const tooSlow = () => reject(new UserError('file-too-slow', { seconds: deadline / 1_000 }));
    const timer = setTimeout(tooSlow, deadline);
    ends.push(() => clearTimeout(timer), watchMemory(maxGrowth * MEBIBYTE, tooComplex));
    worker.once('message', resolve);
    worker.once('error', (error) => reject(crashed(error)));
    worker.once('exit', tooComplex);
  });
  return answer.finally(() => {
    for (const end of ends) end();
  });
}

function crashed(error: NodeJS.ErrnoException): Error {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new UserError('file-too-complex', {}) : error;
}
