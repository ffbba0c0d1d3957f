import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a worker from a source file in this folder. TypeScript is loaded through tsx, since workers do not inherit
 * loaders in Node 20; compiled JavaScript starts as it is.
 *
 * @param name without extension
 */
export function startWorker(name: string, options: WorkerOptions): Worker {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const entry = new URL(`./${name}.${extension}`, import.meta.url);
  if (extension === 'js') return new Worker(entry, options);
  const tsx = import.meta.resolve('tsx/esm/api');
  const script = `import(${JSON.stringify(tsx)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(entry.href)});
  })`;
  return new Worker(script, { ...options, eval: true });
}
