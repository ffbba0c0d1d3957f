import type { Logger } from 'pino';
import { loggable } from '../discord/watch/loggable.ts';

/** Where the code that threw stands: these libraries keep no state that a single event or request could leave broken. */
const LIBRARIES = /[\\/]node_modules[\\/](?:discord\.js|@discordjs|undici|ws)[\\/]/u;

/** Codes of connections that broke without anybody waiting for them. */
const NETWORK =
  /^(?:ECONN(?:RESET|REFUSED|ABORTED)|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_\w+)$/u;

/**
 * Logs every error that nobody caught, and decides by its kind: the process goes on after a rejected promise (its own work
 * is lost, and nothing else), a broken connection, and an event that a library could not read; after anything else its
 * state is unknown, and it stops.
 */
export function installLastResort(logger: Logger, stop: () => void): void {
  process.on('unhandledRejection', (error) => {
    logger.error(loggable(error), 'unhandled rejection, going on');
  });
  process.on('uncaughtException', (error) => {
    if (isHarmless(error)) return logger.error(loggable(error), 'uncaught error, going on');
    logger.fatal(loggable(error), 'uncaught error, stopping');
    stop();
  });
}

function isHarmless(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && NETWORK.test(String(error.code))) return true;
  const thrownAt = (error.stack ?? '')
    .split('\n')
    .find((line) => /^\s+at .*[\\/]/u.test(line) && !line.includes('node:'));
  return LIBRARIES.test(thrownAt ?? '');
}
