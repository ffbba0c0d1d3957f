import { type Logger, pino } from 'pino';

/** Logs as JSON lines on standard error, written at once so that none is lost at the end. */
export function createLogger(level: string): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
}
