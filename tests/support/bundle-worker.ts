import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The bundled worker that reads articles; a file. */
    readonly extractWorker: string;
  }
}

/** Bundles the extraction worker once for all tests: loading its sources anew for each extraction takes five times as long. */
export default async function bundleWorker({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-worker-'));
  await build({
    entryPoints: ['src/ingest/extract/worker.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Bundled CommonJS packages call `require` for the modules of Node.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  provide('extractWorker', path.join(folder, 'worker.mjs'));
  return () => rm(folder, { recursive: true, force: true });
}
