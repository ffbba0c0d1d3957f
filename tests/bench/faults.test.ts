import { expect, it } from 'vitest';
import { killRuns, STEPS } from '../../bench/kill-runs.ts';
import { dataFolder } from '../support/storage.ts';

it('killed in any step of an ingestion, a process leaves the library of before or of after it', async () => {
  const steps = [];
  for await (const { step } of killRuns(await dataFolder(), STEPS, 'short form')) steps.push(step);
  expect(steps).toHaveLength(STEPS);
}, 600_000);
