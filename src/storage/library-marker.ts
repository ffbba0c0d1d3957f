import { existsSync, readdirSync, writeFileSync } from 'node:fs';

const TEXT =
  'Verbatim keeps the articles in the database beside this file, and does not start without it.\n' +
  'To begin again without any articles, delete this file and the folder "indexes".\n';

/** Where a library leaves traces that outlast its database. */
export interface LibraryPlaces {
  /** Of the database. */
  readonly file: string;
  /** The folder of the saved indexes. */
  readonly indexes?: string | undefined;
}

/** The file that tells that the database beside it had something in it. */
export function markerOf(file: string): string {
  return `${file}.marker`;
}

/** Whether there was a library: a missing or empty database is no new one then. */
export function hadLibrary({ file, indexes }: LibraryPlaces): boolean {
  return existsSync(markerOf(file)) || (indexes !== undefined && hasIndexes(indexes));
}

/** Leaves the marker. Without one, as on a disk that is full, only the saved indexes tell. */
export function markLibrary(file: string): void {
  try {
    if (!existsSync(markerOf(file))) writeFileSync(markerOf(file), TEXT, { mode: 0o600 });
  } catch {
    // The next start tries again.
  }
}

function hasIndexes(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => name.endsWith('.index'));
  } catch {
    return false;
  }
}
