import { FatalError } from '../discord/gateway/fatal-error.ts';
import { loggable } from '../discord/gateway/log-error.ts';
import { UserError } from '../domain/errors/user-error.ts';
import { wordingFor } from '../wording/wording.ts';
import { ConfigError } from './config.ts';
import { installLastResort } from './last-resort.ts';
import { createLogger } from './logger.ts';

const INTERRUPTED = 130;

/** How long a stop may take, in milliseconds. Service managers wait ten seconds before they kill. */
const STOP_WITHIN_MS = 8_000;

/**
 * Runs a door until its work ends or a signal stops it. SIGTERM and SIGINT abort the work's signal, so that it can finish
 * what is under way, for 8 seconds at most; a second signal exits at once. An error is worded on standard error, with exit
 * code 1. An error that nobody caught stops it with the same code, if the process cannot go on.
 */
export async function runDoor(work: (signal: AbortSignal) => Promise<void>): Promise<never> {
  const stopping = new AbortController();
  let exitCode = 0;
  const stop = () => {
    stopping.abort();
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  };
  installLastResort(createLogger('error'), () => {
    exitCode = 1;
    stop();
  });
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.on(name, () => {
      if (stopping.signal.aborted) process.exit(INTERRUPTED);
      stop();
    });
  }
  try {
    await work(stopping.signal);
  } catch (error) {
    if (!stopping.signal.aborted) fail(error);
  }
  process.exit(exitCode);
}

function fail(error: unknown): never {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exit(1);
}

function sentenceFor(error: unknown): string {
  const { error: userError, startup } = wordingFor('terminal');
  if (error instanceof ConfigError) return startup.settings(error.problems);
  if (error instanceof FatalError) return startup.fatal(error.code, error.context);
  if (error instanceof UserError) return userError(error);
  return startup.unexpected(JSON.stringify(loggable(error)));
}
