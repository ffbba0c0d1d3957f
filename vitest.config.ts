import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';

/** Lets extractions start the worker that tests/support/bundle-worker.ts has bundled. */
const bundledWorker: Plugin = {
  name: 'bundled-worker',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.endsWith('/workers/start-worker.ts') && importer?.endsWith('/src/ingest/extract/extract.ts')
      ? fileURLToPath(new URL('tests/support/start-bundled-worker.ts', import.meta.url))
      : undefined,
};

export default defineConfig({
  plugins: [bundledWorker],
  test: {
    globalSetup: ['tests/support/extract-browser.ts', 'tests/support/bundle-worker.ts'],
    setupFiles: ['tests/support/property-runs.ts'],
    include: ['tests/**/*.test.ts'],
    // The encoder takes 130 MiB and a second of every process that asks; its own tests switch it on.
    env: { SEMANTIC: 'off' },
    // Test files share a worker's modules: importing discord.js and the language files anew for each costs a third of the run.
    isolate: false,
    maxWorkers: '100%',
    // Safety nets, not assertions: a busy machine may need a minute to start a browser.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
