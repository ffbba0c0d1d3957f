import type { Extraction } from '../../domain/extraction.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Hints } from './draft.ts';
import { Slots } from './slots.ts';
import { startWorker } from './start-worker.ts';
import type { Answer, Task } from './worker.ts';

export interface ExtractLimits {
  readonly maxBytes: number;
  /** For one extraction, from its start, in milliseconds. */
  readonly deadline: number;
  /** For the heap of one extraction, in MiB. */
  readonly maxHeap: number;
  /** How many run at once; the others wait. */
  readonly atOnce: number;
}

const defaults: ExtractLimits = {
  maxBytes: 8 * 1024 * 1024,
  deadline: 30_000,
  maxHeap: 512,
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
  const slots = new Slots(settings.atOnce);
  return async (bytes, hints = {}) => {
    if (bytes.length === 0) throw new UserError('file-empty', {});
    if (bytes.length > settings.maxBytes)
      throw new UserError('file-too-large', { mebibytes: settings.maxBytes / MEBIBYTE });
    return slots.run(() => extractInWorker({ bytes: new Uint8Array(bytes), hints }, settings));
  };
}

async function extractInWorker(task: Task, { deadline, maxHeap }: ExtractLimits): Promise<Extraction> {
  const worker = startWorker('worker', {
    workerData: task,
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: maxHeap },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(
        () => reject(new UserError('file-too-slow', { seconds: deadline / 1_000 })),
        deadline,
      );
      worker.once('message', resolve);
      worker.once('error', (error) => reject(crashed(error)));
      worker.once('exit', () => reject(new UserError('file-too-complex', {})));
    });
    if ('problem' in answer) throw new UserError(answer.problem.code, answer.problem.context as never);
    return answer.extraction;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function crashed(error: NodeJS.ErrnoException): Error {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new UserError('file-too-complex', {}) : error;
}
