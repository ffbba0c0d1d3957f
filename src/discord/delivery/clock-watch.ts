import { performance } from 'node:perf_hooks';
import type { REST } from 'discord.js';
import type { Logger } from 'pino';

/** In milliseconds. */
const CHECK_EVERY = 1_000;
/** A clock that is adjusted by less is being kept right. */
const MIN_STEP = 2_000;

/**
 * Lets REST clients forget the ends of their rate limits when the wall clock is set back. They compare those with `Date.now`, so
 * that after a step of an hour they would send nothing for an hour. Discord corrects whoever forgot a limit with a 429.
 *
 * @returns a function that stops watching
 */
export function watchClock(clients: readonly REST[], logger: Logger): () => void {
  let ahead = Date.now() - performance.now();
  const timer = setInterval(() => {
    const before = ahead;
    ahead = Date.now() - performance.now();
    if (ahead > before - MIN_STEP) return;
    logger.warn({ seconds: Math.round((before - ahead) / 1_000) }, 'the clock was set back');
    for (const client of clients) forgetLimits(client);
  }, CHECK_EVERY).unref();
  return () => clearInterval(timer);
}

function forgetLimits(client: REST): void {
  client.globalReset = -1;
  for (const handler of client.handlers.values())
    if ('reset' in handler) Object.assign(handler, { reset: -1 });
}
