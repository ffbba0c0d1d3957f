import { parentPort, workerData } from 'node:worker_threads';
import { UserError, type UserErrorCode } from '../../domain/errors/user-error.ts';
import type { Extraction } from '../../domain/extraction.ts';
import type { FeedReading } from '../../domain/feeds/feed-document.ts';
import type { FeedSource } from '../feeds/read-feed.ts';
import type { Hints } from './extracted-draft.ts';
import { readContent } from './read-content.ts';

/** A worker's input: an article, or a feed. */
export type Task = { readonly bytes: Uint8Array } & (
  | { readonly hints: Hints }
  | { readonly feed: FeedSource }
);

/** A worker's answer to a task. */
export type WorkerResult =
  | { readonly extraction: Extraction }
  | { readonly feed: FeedReading }
  | { readonly problem: { readonly code: UserErrorCode; readonly context: object } };

async function run(task: Task): Promise<WorkerResult> {
  try {
    if ('hints' in task) return { extraction: await readContent(task.bytes, task.hints) };
    const { readFeed } = await import('../feeds/read-feed.ts');
    return { feed: readFeed(task.bytes, task.feed) };
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
