import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';

/** How long work goes on before others have their turn. */
const TURN_MS = 10;

/** Does all the steps, letting everything else in the process have its turn now and then. */
export async function inTurns(steps: Iterable<void>): Promise<void> {
  let start = performance.now();
  for (const _ of steps) {
    if (performance.now() - start < TURN_MS) continue;
    await setImmediate();
    start = performance.now();
  }
}

/** Does all the steps at once. */
export function atOnce(steps: Iterable<void>): void {
  for (const _ of steps);
}
