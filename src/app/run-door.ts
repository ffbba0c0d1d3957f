import { FatalError } from '../discord/gateway/fatal-error.ts';
import { loggable } from '../discord/gateway/log-error.ts';
import { UserError } from '../domain/errors/user-error.ts';
import { wordingFor } from '../wording/wording.ts';
import { ConfigError } from './config.ts';
import { installLastResort } from './last-resort.ts';
import { createLogger } from './logger.ts';

const INTERRUPTED = 130;

/** How long a stop after an uncaught error may take, in milliseconds. */
const STOP_WITHIN_MS = 10_000;

/**
 * Runs a door until its work ends or a signal stops it. SIGTERM and SIGINT abort the work's signal, so that it can finish
 * what is under way; a second signal exits at once. An error is worded on standard error, with exit code 1. So does an
 * error that nobody caught, if the process cannot go on.
 */
export async function runDoor(work: (signal: AbortSignal) => Promise<void>): Promise<never> {
  const stopping = new AbortController();
  let exitCode = 0;
  installLastResort(createLogger('error'), () => {
    exitCode = 1;
    stopping.abort();
    setTimeout(() => process.exit(exitCode), STOP_WITHIN_MS).unref();
  });
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.on(name, () => {
      if (stopping.signal.aborted) process.exit(INTERRUPTED);
      stopping.abort();
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
