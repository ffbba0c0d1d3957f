import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';

/** How long work goes on before others have their turn. */
const TURN_MS = 10;

/** Does all the steps, letting everything else in the process have its turn now and then; gives what they return. */
export async function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - start < TURN_MS) continue;
    await setImmediate();
    start = performance.now();
  }
}

/** Does all the steps at once. */
export function atOnce(steps: Generator<void, unknown>): void {
  while (steps.next().done !== true);
}
