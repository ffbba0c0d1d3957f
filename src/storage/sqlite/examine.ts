import { sql } from 'kysely';
import { UserError } from '../../domain/errors/user-error.ts';
import { whenFree } from './access.ts';
import { openUnchanged } from './database.ts';
import { databaseError } from './database-error.ts';
import { isMigration } from './migrations.ts';

/** `examineStorage`. */
export async function examineDatabase(file: string): Promise<void> {
  try {
    await whenFree(() => examineOnce(file));
  } catch (error) {
    throw databaseError(error, file);
  }
}

async function examineOnce(file: string): Promise<void> {
  const db = await openUnchanged(file);
  try {
    const tables = await sql`select 1 from sqlite_schema where name = 'kysely_migration'`.execute(db);
    if (tables.rows.length > 0) {
      const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
      if (!rows.every(({ name }) => isMigration(name))) throw new UserError('database-newer', { file });
    }
    // Takes the write lock and gives it back.
    await sql`begin immediate`.execute(db);
    await sql`rollback`.execute(db);
  } finally {
    await db.destroy();
  }
}
