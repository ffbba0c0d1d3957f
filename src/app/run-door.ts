import { FatalError } from '../discord/gateway/fatal-error.ts';
import { loggable } from '../discord/watch/loggable.ts';
import { UserError } from '../domain/errors/user-error.ts';
import { oneLine } from '../domain/one-line.ts';
import { wordingFor } from '../wording/wording.ts';
import { ConfigError } from './config.ts';
import { installLastResort } from './last-resort.ts';
import { createLogger } from './logger.ts';

const INTERRUPTED = 130;

/** How long a stop may take, in milliseconds. Service managers wait ten seconds before they kill. */
const STOP_WITHIN_MS = 8_000;

/** How a door tells on standard error why it ends: as a line of the log, or in a sentence to the person in front of it. */
export type FatalStyle = 'log' | 'sentence';

/**
 * Runs a door until its work ends or a signal stops it. SIGTERM and SIGINT abort the work's signal, so that it can finish
 * what is under way, for 8 seconds at most; a second signal exits at once. An error is told on standard error, with exit
 * code 1. An error that nobody caught stops it with the same code, if the process cannot go on.
 */
export async function runDoor(
  work: (signal: AbortSignal) => Promise<void>,
  style: FatalStyle = 'log',
): Promise<never> {
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
    if (!stopping.signal.aborted) fail(error, style);
  }
  process.exit(exitCode);
}

function fail(error: unknown, style: FatalStyle): never {
  if (style === 'sentence') process.stderr.write(`${sentenceFor(error)}\n`);
  else
    createLogger('fatal').fatal(
      fieldsOf(error),
      isForeseen(error) ? oneLine(sentenceFor(error)) : 'unexpected error',
    );
  process.exit(1);
}

function isForeseen(error: unknown): boolean {
  return error instanceof ConfigError || error instanceof FatalError || error instanceof UserError;
}

function fieldsOf(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof ConfigError)
    return { code: 'settings', settings: error.problems.map(({ variable }) => variable) };
  return error instanceof FatalError || error instanceof UserError ? { code: error.code } : loggable(error);
}

function sentenceFor(error: unknown): string {
  const { error: userError, startup } = wordingFor('terminal');
  if (error instanceof ConfigError) return startup.settings(error.problems);
  if (error instanceof FatalError) return startup.fatal(error.code, error.context);
  if (error instanceof UserError) return userError(error);
  return startup.unexpected(JSON.stringify(loggable(error)));
}
