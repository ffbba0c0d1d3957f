import { expect, it } from 'vitest';
import { killRuns } from '../../bench/kill-runs.ts';
import { dataFolder } from '../support/storage.ts';

it('killed in any step of an ingestion, a process leaves the library of before or of after it', async () => {
  const steps = [];
  for await (const { step } of killRuns(await dataFolder(), 7, 'short form')) steps.push(step % 7);
  expect(steps).toHaveLength(7);
}, 120_000);
