import { type Scope, scopeKey } from '../../domain/scope.ts';
import type { ScopeSettings } from '../scope-settings.ts';
import { read, write } from './access.ts';
import type { Database } from './database.ts';

export class SqliteScopeSettings implements ScopeSettings {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async managerRole(scope: Scope): Promise<string | undefined> {
    const row = await read(this.#database, (db) =>
      db.selectFrom('library').select('manager_role').where('scope', '=', scopeKey(scope)).executeTakeFirst(),
    );
    return row?.manager_role ?? undefined;
  }

  setManagerRole(scope: Scope, role: string | undefined): Promise<void> {
    return write(this.#database, scope, async (writing) => {
      await writing
        .updateTable('library')
        .set({ manager_role: role ?? null })
        .where('scope', '=', scopeKey(scope))
        .execute();
    });
  }

  async channelDefault(scope: Scope, channelId: string): Promise<string | undefined> {
    const row = await read(this.#database, (db) =>
      db
        .selectFrom('channel_default')
        .select('article_id')
        .where('scope', '=', scopeKey(scope))
        .where('channel_id', '=', channelId)
        .executeTakeFirst(),
    );
    return row?.article_id;
  }

  setChannelDefault(scope: Scope, channelId: string, articleId: string | undefined): Promise<void> {
    return write(this.#database, scope, async (writing) => {
      const row = { scope: scopeKey(scope), channel_id: channelId };
      await writing
        .deleteFrom('channel_default')
        .where('scope', '=', row.scope)
        .where('channel_id', '=', channelId)
        .execute();
      if (articleId === undefined) return;
      await writing
        .insertInto('channel_default')
        .values({ ...row, article_id: articleId })
        .execute();
    });
  }
}
