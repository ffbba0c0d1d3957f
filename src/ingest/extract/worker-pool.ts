import type { Worker } from 'node:worker_threads';
import { startWorker } from '../../workers/start-worker.ts';
import type { Task } from './worker.ts';

/** Time after which a worker without a task ends, in milliseconds. Longer saves starts and keeps 150 MB in memory. */
const MAX_IDLE = 10_000;
/** Tasks of one worker. More save starts; fewer bound what a parser may leave behind. */
const MAX_TASKS = 50;

/** Workers that wait for their next task: to start one takes longer than to read a page. */
export class WorkerPool {
  readonly #maxHeap: number;
  readonly #idle = new Map<Worker, NodeJS.Timeout>();
  readonly #tasks = new WeakMap<Worker, number>();

  /** @param maxHeap heap limit of each worker, in MiB */
  constructor(maxHeap: number) {
    this.#maxHeap = maxHeap;
  }

  /** A worker that has begun with the task; its next message is the result. */
  begin(task: Task): Worker {
    const [worker] = this.#idle.keys();
    if (worker === undefined) return this.#start(task);
    clearTimeout(this.#idle.get(worker));
    this.#idle.delete(worker);
    withoutListeners(worker).ref();
    this.#tasks.set(worker, (this.#tasks.get(worker) ?? 0) + 1);
    worker.postMessage(task);
    return worker;
  }

  /** Keeps a worker that has ended its task well. It does not keep the process from ending. */
  async keep(worker: Worker): Promise<void> {
    if ((this.#tasks.get(worker) ?? 0) >= MAX_TASKS) return this.end(worker);
    const timer = setTimeout(() => this.end(worker), MAX_IDLE).unref();
    this.#idle.set(worker, timer);
    withoutListeners(worker).unref();
    for (const event of ['error', 'exit']) worker.once(event, () => this.#forget(worker));
  }

  async end(worker: Worker): Promise<void> {
    this.#forget(worker);
    await worker.terminate();
  }

  #start(task: Task): Worker {
    const worker = startWorker(new URL('./worker.ts', import.meta.url), {
      workerData: task,
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: this.#maxHeap },
    });
    this.#tasks.set(worker, 1);
    return worker;
  }

  #forget(worker: Worker): void {
    clearTimeout(this.#idle.get(worker));
    this.#idle.delete(worker);
  }
}

/** Keeps Node's own listeners, which start and stop its port. */
function withoutListeners(worker: Worker): Worker {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
  return worker;
}
