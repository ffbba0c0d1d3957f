import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['tests/support/extract-browser.ts'],
    include: ['tests/**/*.test.ts'],
    // Test files share a worker's modules: importing discord.js and the language files anew for each costs a third of the run.
    isolate: false,
    maxWorkers: '100%',
    // Safety nets, not assertions: a busy machine may need a minute to start a browser.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
