import type { Logger } from 'pino';
import type { StorageEvent, StorageProblem } from '../storage/health.ts';

/** What happened to the database, and what to do. */
const PROBLEMS: Readonly<Record<StorageProblem, string>> = {
  missing:
    'the database is gone: changes are refused, answers go on. Put the file back; if it is lost, stop, restore a backup and start',
  replaced:
    'the database was replaced while it was open: changes are refused, answers go on. Put the file back, or stop, restore a backup and start',
  truncated:
    'the database was cut short: changes are refused, answers go on from memory. Stop, restore a backup and start',
  damaged: 'the database is damaged: changes are refused. Stop, restore a backup and start',
  'disk-full': 'the disk is full: changes are refused, answers go on. Free some space',
  'not-writable':
    'the database cannot be written: changes are refused, answers go on. Check the rights of the file and of its folder',
};

/** Tells the operator of the database's troubles. */
export function logStorage(logger: Logger): (event: StorageEvent) => void {
  return (event) => {
    const { file } = event;
    switch (event.kind) {
      case 'problem':
        logger.error({ problem: event.problem, file }, PROBLEMS[event.problem]);
        break;
      case 'recovered':
        logger.info({ file }, 'the database can be changed again');
        break;
      case 'busy':
        logger.warn({ file }, 'a change was refused: another process held the database all the time');
    }
  };
}

export function logSharedFolder(logger: Logger, folder: string): void {
  logger.warn(
    { folder },
    'another bot works in the same data folder: both answer each member, and indexes are built twice. Stop one, or give it another DATA_DIR',
  );
}
