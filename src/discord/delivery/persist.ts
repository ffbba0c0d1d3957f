import { performance } from 'node:perf_hooks';
import type { AnswerWatch } from '../watch/answer-watch.ts';
import type { LastCall } from './last-call.ts';
import type { DeliveryTimes } from './times.ts';
import { troubleOf, waitAskedFor } from './trouble.ts';

export interface Persistence {
  readonly times: DeliveryTimes;
  readonly lastCall: LastCall;
  readonly watch: Pick<AnswerWatch, 'retrying' | 'taken'>;
  /** When to give up, on the clock of `performance.now`. */
  readonly until: number;
  /** Whether the request may be made again after this error, if the trouble may pass. Default: after each. */
  readonly mayRepeat?: ((error: unknown) => boolean) | undefined;
}

/**
 * Makes a request until Discord takes it. Pauses double, and last as long as Discord asks for; each lasts a random half to
 * all of its length, so that the answers of a bad minute do not come back at once.
 *
 * @throws the last error, if trying again is of no use or too late
 */
export async function persist<Result>(
  { times, lastCall, watch, until, mayRepeat = () => true }: Persistence,
  attempt: () => Promise<Result>,
): Promise<Result> {
  for (let count = 0; ; count += 1) {
    try {
      const result = await attempt();
      watch.taken(count + 1);
      return result;
    } catch (error) {
      if (lastCall.hasEnded || troubleOf(error) !== 'passing' || !mayRepeat(error)) throw error;
      const longest = Math.min(times.maxPause, times.firstPause * 2 ** count);
      const jittered = Math.round(longest * (0.5 + Math.random() / 2));
      const pauseMs = Math.max(jittered, Math.min(times.maxPause, waitAskedFor(error)));
      if (performance.now() + pauseMs > until) throw error;
      watch.retrying(error, count + 1, pauseMs);
      await lastCall.pause(pauseMs, times.firstPause);
    }
  }
}
