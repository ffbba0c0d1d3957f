import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a worker from a source file. TypeScript is loaded through tsx, since workers do not inherit loaders in Node 20;
 * compiled JavaScript starts as it is.
 *
 * @param entry the worker's source file; its compiled form is started where this file is compiled too
 */
export function startWorker(entry: URL, options: WorkerOptions): Worker {
  if (import.meta.url.endsWith('.js'))
    return new Worker(new URL(entry.href.replace(/\.ts$/u, '.js')), options);
  const tsx = import.meta.resolve('tsx/esm/api');
  const script = `import(${JSON.stringify(tsx)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(entry.href)});
  })`;
  return new Worker(script, { ...options, eval: true });
}
