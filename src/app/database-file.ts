import path from 'node:path';

/** Path of the folder with the saved indexes. */
export function indexesFolder(dataFolder: string): string {
  return path.join(dataFolder, 'indexes');
}

/** Path of the database, which holds every library. */
export function databaseFile(dataFolder: string): string {
  return path.join(dataFolder, 'verbatim.db');
}
