import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * A worker of a source file in this folder. Compiled, it is started as it is; as TypeScript, tsx is put before it, since Node
 * 20 hands no loader on to its workers.
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
