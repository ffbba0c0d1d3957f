import { parentPort, workerData } from 'node:worker_threads';
import type { Extraction } from '../../domain/extraction.ts';
import { UserError, type UserErrorCode } from '../../domain/user-error.ts';
import type { Hints } from './draft.ts';
import { readContent } from './read-content.ts';

/** What a worker is given, and what it answers, once. */
export interface Task {
  readonly bytes: Uint8Array;
  readonly hints: Hints;
}

export type Answer =
  | { readonly extraction: Extraction }
  | { readonly problem: { readonly code: UserErrorCode; readonly context: object } };

async function answer({ bytes, hints }: Task): Promise<Answer> {
  try {
    return { extraction: await readContent(bytes, hints) };
  } catch (error) {
    if (error instanceof UserError) return { problem: { code: error.code, context: error.context } };
    // The stack that overflows is that of a parser: the input is nested too deeply for it.
    if (error instanceof RangeError) return { problem: { code: 'file-too-complex', context: {} } };
    throw error;
  }
}

parentPort?.postMessage(await answer(workerData as Task));
