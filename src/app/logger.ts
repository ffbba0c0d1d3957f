import { type Logger, pino } from 'pino';

/** Writes JSON lines with the levels' names to standard error, synchronously, so that the last lines before an exit are not lost. */
export function createLogger(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ fd: 2, sync: true }),
  );
}
