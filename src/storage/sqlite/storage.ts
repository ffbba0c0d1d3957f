import { Catalog } from './catalog.ts';
import { type Database, openDatabase } from './database.ts';
import { Drafts } from './drafts.ts';
import { ScopeSettings } from './scope-settings.ts';

/** All that is kept. */
export interface Storage {
  readonly database: Database;
  readonly catalog: Catalog;
  readonly drafts: Drafts;
  readonly settings: ScopeSettings;
}

/** @throws UserError library-damaged, database-newer, library-not-writable, disk-full */
export async function openStorage(file: string): Promise<Storage> {
  const database = await openDatabase(file);
  return {
    database,
    catalog: new Catalog(database),
    drafts: new Drafts(database),
    settings: new ScopeSettings(database),
  };
}
