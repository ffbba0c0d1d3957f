import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { loggable } from '../watch/loggable.ts';
import { FatalError } from './fatal-error.ts';

const FIRST_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 60_000;

export interface RetryOptions {
  /** Name of the attempt in the log: "login". */
  readonly what: string;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/**
 * Retries an attempt after errors that may pass (Discord down, no network). Pauses double up to a minute; each lasts a random
 * half to all of its length, so that many bots do not reconnect at once.
 *
 * @throws FatalError from the attempt; the signal's reason when it is aborted
 */
export async function retrying<Result>(
  { what, logger, signal }: RetryOptions,
  attempt: () => Promise<Result>,
): Promise<Result> {
  for (let count = 0; ; count += 1) {
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof FatalError) throw error;
      const longest = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** count);
      const pauseMs = Math.round(longest * (0.5 + Math.random() / 2));
      logger.warn({ attempt: count + 1, pauseMs, ...loggable(error) }, `${what} failed, trying again`);
      await pause(pauseMs, undefined, { signal });
    }
  }
}
