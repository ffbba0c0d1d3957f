import { Worker, type WorkerOptions } from 'node:worker_threads';
import { inject } from 'vitest';

/** Takes the place of start-worker.ts in tests; see vitest.config.ts. */
export function startWorker(_entry: URL, options: WorkerOptions): Worker {
  return new Worker(inject('extractWorker'), options);
}
