import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import type Libsql from 'libsql';

interface Config extends SqliteDialectConfig {
  readonly database: Libsql.Database;
}

/** Kysely's dialect, except that a transaction that SQLite itself rolled back reports its original error. */
export class Dialect extends SqliteDialect {
  readonly #config: Config;

  constructor(config: Config) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ForgivingDriver(this.#config);
  }
}

class ForgivingDriver extends SqliteDriver {
  readonly #database: Libsql.Database;

  constructor(config: Config) {
    super(config);
    this.#database = config.database;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new CheckedConnection(await super.acquireConnection());
  }

  /**
   * Takes the lock for writing at once, so that nothing in the transaction can find the file busy. A prepared statement that does
   * stays in progress until it is collected as garbage, and no transaction of the connection can commit before; `exec` keeps no
   * statement. https://github.com/tursodatabase/libsql-client-ts/issues/352
   */
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    if (settings?.accessMode === 'read only') await super.beginTransaction(connection);
    else this.#database.exec('begin immediate');
  }

  /** SQLite rolls back by itself when, for example, the disk is full: https://www.sqlite.org/lang_transaction.html */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error;
    }
  }
}

/** Refuses booleans, which SQLite has no type for: libsql 0.5 aborts the whole process at one. */
class CheckedConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection;

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
  }

  /** @throws TypeError for a boolean */
  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (query.parameters.some((value) => typeof value === 'boolean'))
      throw new TypeError('SQLite has no type for booleans');
    return this.#connection.executeQuery<Row>(query);
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.#connection.streamQuery<Row>(query, chunkSize);
  }
}
