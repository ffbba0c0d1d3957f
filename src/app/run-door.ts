import { FatalError } from '../discord/gateway/fatal-error.ts';
import { loggable } from '../discord/gateway/log-error.ts';
import { UserError } from '../domain/user-error.ts';
import { errorWords } from '../wording/error-words.ts';
import { ConfigError } from './config.ts';

/**
 * What every door does: SIGTERM and SIGINT ask for an orderly end, a second one ends at once; what cannot go on is said
 * in a sentence on standard error, with exit code 1.
 */
export async function runDoor(work: (signal: AbortSignal) => Promise<void>): Promise<never> {
  const stopping = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.on(name, () => {
      if (stopping.signal.aborted) process.exit(130);
      stopping.abort();
    });
  }
  try {
    await work(stopping.signal);
  } catch (error) {
    if (!stopping.signal.aborted) fail(error);
  }
  process.exit(0);
}

function fail(error: unknown): never {
  process.stderr.write(`${wordsFor(error)}\n`);
  process.exit(1);
}

function wordsFor(error: unknown): string {
  if (error instanceof ConfigError || error instanceof FatalError) return error.message;
  return error instanceof UserError ? errorWords(error) : unexpectedWords(error);
}

/** For the person who runs it; nothing in it was typed by anybody. */
function unexpectedWords(error: unknown): string {
  return `Something unexpected keeps Verbatim from running. Please report this line: ${JSON.stringify(loggable(error))}`;
}
