import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of src/ may import from besides itself; a door is a file directly in src/. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  'text-fragments': ['domain'],
  language: ['domain'],
  speakers: ['domain', 'language'],
  retrieval: ['domain', 'language'],
  claims: ['domain', 'language', 'retrieval', 'speakers'],
  storage: ['domain', 'language'],
  ingest: ['domain', 'language'],
  libraries: ['domain', 'language', 'retrieval', 'speakers', 'storage'],
  'use-cases': ['libraries', 'domain', 'language', 'retrieval', 'claims', 'speakers', 'storage', 'ingest'],
  wording: ['domain'],
  discord: ['domain', 'text-fragments', 'libraries', 'use-cases', 'wording'],
  commands: ['domain', 'text-fragments', 'libraries', 'use-cases', 'wording', 'discord'],
  cli: ['domain', 'ingest', 'text-fragments', 'libraries', 'use-cases', 'wording', 'app'],
  simulator: [],
  clients: ['domain', 'text-fragments', 'simulator'],
  app: [
    'domain',
    'language',
    'retrieval',
    'claims',
    'speakers',
    'storage',
    'ingest',
    'libraries',
    'use-cases',
    'wording',
    'discord',
    'simulator',
    'clients',
  ],
};

/** Packages that only these places may import; a folder, or one file. */
const onlyIn: Readonly<Record<string, readonly string[]>> = {
  'discord.js': ['discord', 'commands', 'index'],
  flexsearch: ['retrieval/index/paragraph-index'],
  'snowball-stemmers': ['language'],
  sentencex: ['language'],
  eld: ['language/detect'],
  kysely: ['storage'],
  libsql: ['storage'],
  yaml: ['ingest'],
  undici: ['ingest/fetch'],
  'ipaddr.js': ['ingest/fetch'],
  '@mozilla/readability': ['ingest/extract'],
  linkedom: ['ingest/extract'],
  parse5: ['ingest/extract'],
  unpdf: ['ingest/extract'],
  'mdast-util-from-markdown': ['ingest/extract'],
  'file-type': ['ingest/extract'],
  chardet: ['ingest/extract'],
  dotenv: ['app/config'],
  commander: ['cli'],
  ws: ['simulator'],
  'discord-api-spec': ['simulator'],
  'discord-markdown-parser': ['clients/markdown'],
  esbuild: ['clients/web/page-files'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

async function imports(): Promise<Import[]> {
  const files = (await readdir('src', { recursive: true })).filter((file) => /(?<!\.d)\.ts$/u.test(file));
  const found = await Promise.all(
    files.map(async (file) => {
      const source = await readFile(path.join('src', file), 'utf8');
      const specifiers = [...source.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/gu)].map(
        ([, to = '']) => to,
      );
      return specifiers.map((to) => ({
        from: file,
        to: to.startsWith('.') ? path.join(path.dirname(file), to) : to,
      }));
    }),
  );
  return found.flat();
}

/** The folder, or the door itself. */
const folderOf = (file: string) => file.split('/')[0] ?? '';
const isLocal = (to: string) => to.endsWith('.ts');

describe('the layers', () => {
  it('are all known here', async () => {
    const entries = await readdir('src', { withFileTypes: true });
    const folders = entries
      .filter((entry) => entry.isDirectory() && entry.name !== 'types')
      .map(({ name }) => name);
    expect(folders.toSorted()).toEqual(Object.keys(mayImport).toSorted());
  });

  it('point one way only', async () => {
    const wrong = (await imports()).filter(({ from, to }) => {
      const allowed = mayImport[folderOf(from)];
      return allowed !== undefined && isLocal(to) && ![folderOf(from), ...allowed].includes(folderOf(to));
    });
    expect(wrong).toEqual([]);
  });

  it('keep each library in its room', async () => {
    const wrong = (await imports()).filter(({ from, to }) => {
      const name = Object.keys(onlyIn).find((known) => to === known || to.startsWith(`${known}/`));
      const rooms = name === undefined ? undefined : onlyIn[name];
      return (
        rooms !== undefined && !rooms.some((room) => from.startsWith(`${room}/`) || from === `${room}.ts`)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('read the environment in one file only', async () => {
    const files = (await readdir('src', { recursive: true })).filter((file) => file.endsWith('.ts'));
    const readers = [];
    for (const file of files)
      if ((await readFile(path.join('src', file), 'utf8')).includes('process.env')) readers.push(file);
    expect(readers).toEqual(['app/config.ts']);
  });
});

describe('the sources', () => {
  it('are files of a size that one can read', async () => {
    const files = (await readdir('src', { recursive: true })).filter((file) => file.endsWith('.ts'));
    const long = [];
    for (const file of files) {
      const lines = (await readFile(path.join('src', file), 'utf8')).split('\n').length;
      if (lines > 200) long.push(`${file}: ${lines}`);
    }
    expect(long).toEqual([]);
  });
});
