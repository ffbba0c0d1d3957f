import type Database from 'libsql';
import { languageOf } from '../../src/language/language.ts';
import type { Engine, Peer } from '../engine.ts';

/**
 * SQLite's full-text search, in memory, with its English stemmer and without a copy of the text. Keywords are joined by OR,
 * since one paragraph rarely contains all of them. Undefined where libsql has no binary.
 */
export async function sqliteFts5(): Promise<Peer | undefined> {
  const libsql = await import('libsql').catch(() => undefined);
  if (libsql === undefined) return undefined;
  const create = (language: string) => {
    const database = new libsql.default(':memory:');
    database.exec(`CREATE VIRTUAL TABLE entry USING fts5(text, content='', tokenize='porter unicode61')`);
    return engine(database, language);
  };
  const load = async (language: string, file: string) => engine(new libsql.default(file), language);
  return { name: 'sqlite-fts5', reportsScores: true, create, load };
}

function engine(database: Database.Database, language: string): Engine {
  const { stopWords } = languageOf(language);
  const insert = database.prepare('INSERT INTO entry (rowid, text) VALUES (?, ?)');
  const select = database.prepare(
    'SELECT rowid AS id, -rank AS score FROM entry WHERE entry MATCH ? ORDER BY rank LIMIT ?',
  );
  return {
    save: async (file) => {
      database.prepare('VACUUM INTO ?').run(file);
    },
    add: (entries) => {
      database.exec('BEGIN');
      for (const { id, text } of entries) insert.run(id, text);
      database.exec('COMMIT');
    },
    search: (question, limit) => {
      const words = question.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      const asked = words.filter((word) => !stopWords.has(word)).map((word) => `"${word}"`);
      return asked.length === 0
        ? []
        : (select.all(asked.join(' OR '), limit) as ReturnType<Engine['search']>);
    },
    bytes: () => {
      const pages = 'SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size';
      return (database.prepare(pages).get() as { readonly bytes: number }).bytes;
    },
  };
}
