import { sql } from 'kysely';
import type { StoredVectors } from '../stored-vectors.ts';
import { change, read } from './access.ts';
import type { Database } from './database.ts';

export class SqliteStoredVectors implements StoredVectors {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async read(encoder: string, hashes: readonly string[]): Promise<Map<string, Int8Array>> {
    const rows = await read(this.#database, (db) =>
      db
        .selectFrom('sentence_vectors')
        .select(['hash', 'vectors'])
        .where('encoder', '=', encoder)
        .where('hash', 'in', hashes)
        .execute(),
    );
    return new Map(rows.map(({ hash, vectors }) => [hash, new Int8Array(new Uint8Array(vectors).buffer)]));
  }

  save(encoder: string, vectors: ReadonlyMap<string, Int8Array>): Promise<void> {
    const rows = [...vectors].map(([hash, { buffer, byteOffset, byteLength }]) => ({
      hash,
      encoder,
      vectors: Buffer.from(buffer, byteOffset, byteLength),
    }));
    if (rows.length === 0) return Promise.resolve();
    return this.#change((db) => db.replaceInto('sentence_vectors').values(rows).execute());
  }

  prune(encoder: string, kept: readonly string[]): Promise<void> {
    const statement = sql`delete from sentence_vectors where encoder <> ${encoder} or (
      hash not in (select revision.hash from article
        join revision on article_id = article.id and number = article.revision)
      and hash not in (select value from json_each(${JSON.stringify(kept)})))`;
    return this.#change((db) => statement.execute(db));
  }

  async #change(work: (db: Database['db']) => Promise<unknown>): Promise<void> {
    await change(this.#database, work);
  }
}
