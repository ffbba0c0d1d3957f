import { parentPort, workerData } from 'node:worker_threads';
import { UserError, type UserErrorCode } from '../../domain/errors/user-error.ts';
import type { Extraction } from '../../domain/extraction.ts';
import type { Hints } from './extracted-draft.ts';
import { readContent } from './read-content.ts';

/** A worker's input. */
export interface Task {
  readonly bytes: Uint8Array;
  readonly hints: Hints;
}

/** A worker's answer to a task. */
export type WorkerResult =
  | { readonly extraction: Extraction }
  | { readonly problem: { readonly code: UserErrorCode; readonly context: object } };

async function run({ bytes, hints }: Task): Promise<WorkerResult> {
  try {
    return { extraction: await readContent(bytes, hints) };
  } catch (error) {
    if (error instanceof UserError) return { problem: { code: error.code, context: error.context } };
    // A parser's stack overflowed: the input is nested too deeply.
    if (error instanceof RangeError) return { problem: { code: 'file-too-complex', context: {} } };
    throw error;
  }
}

async function answer(task: Task): Promise<void> {
  parentPort?.postMessage(await run(task));
}

// Further tasks follow the first by message.
parentPort?.on('message', (task: Task) => void answer(task));
await answer(workerData as Task);
