import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';

/**
 * How long a slice blocks the event loop. Lower keeps the process more responsive, higher finishes sooner; 5 to 50 are
 * usual.
 */
const SLICE_MS = 10;

/** Runs all steps in slices, between which the event loop turns, and returns the generator's result. */
export async function runInSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - start < SLICE_MS) continue;
    await setImmediate();
    start = performance.now();
  }
}
