import { expect, it } from 'vitest';
import { killRuns, STEPS } from '../../bench/kill-runs.ts';
import { dataFolder } from '../support/storage.ts';

it('a process killed in any step of an ingestion leaves the library in its state before or after the step', async () => {
  const steps = [];
  for await (const { step } of killRuns(await dataFolder(), STEPS, 'short form')) steps.push(step);
  expect(steps).toHaveLength(STEPS);
}, 600_000);
