import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { buildProofPage } from '../src/clients/proof/build-page.ts';

/**
 * Writes the compiled program to a folder, by default dist: a hundred files instead of 1,900 modules, which load in a
 * third of the processor time. It needs the packages of `external` in node_modules.
 *
 * Usage: npm run build [-- FOLDER]
 */
const target = path.resolve(process.argv[2] ?? 'dist');
const PROOF_PAGE = 'prove.html';

/** With native code, WebAssembly or weights, which stay files; esbuild for the playground's page. */
const external = ['libsql', '@resvg/resvg-js', '@energetic-ai/*', 'esbuild'];
/** Optional accelerators that nobody installs; their importers do without. */
const absent = ['zlib-sync', 'bufferutil', 'utf-8-validate'];
/** In folders of their own, so that app/last-resort.ts sees which library threw. */
const apart = ['discord.js', 'undici'];

const options: BuildOptions = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: 'linked',
  sourcesContent: false,
  keepNames: true,
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'linked',
  logLevel: 'warning',
  // Bundled CommonJS packages call `require` for the modules of Node.
  banner: {
    js: "import { createRequire as createRequireFrom } from 'node:module'; const require = createRequireFrom(import.meta.url);",
  },
};

/** Sources find their workers and commands beside themselves; bundled, they look where the source would have been. */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup: (bundler) =>
    bundler.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      const compiled = path.relative('src', file).replaceAll(path.sep, '/').replace(/\.ts$/u, '.js');
      const place = `import.meta.resolve(${JSON.stringify(`#dist/${compiled}`)})`;
      return { contents: source.replaceAll('import.meta.url', place), loader: 'ts' };
    }),
};

async function buildProgram(): Promise<void> {
  const commands = (await readdir('src/commands')).map((file) => `src/commands/${file}`);
  await build({
    ...options,
    entryPoints: [
      ...['index', 'cli', 'chat'].map((door) => `src/${door}.ts`),
      ...commands,
      'src/ingest/extract/worker.ts',
      'src/meaning/built-in/worker.ts',
    ],
    outbase: 'src',
    outdir: target,
    splitting: true,
    chunkNames: 'chunks/[hash]',
    external: [...external, ...absent, ...apart],
    plugins: [ownPlaces],
  });
}

/** As a package of the program's own. Its exports are listed by name, because CommonJS hides them from a bundler. */
async function buildLibrary(name: string): Promise<void> {
  const names = Object.keys((await import(name)) as object).filter(
    (each) => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(each) && each !== 'default',
  );
  const folder = path.join(target, 'node_modules', name);
  await build({
    ...options,
    stdin: { contents: `export { ${names.join(', ')} } from '${name}';`, resolveDir: process.cwd() },
    outfile: path.join(folder, 'index.js'),
    external: absent,
  });
  await writeJson(path.join(folder, 'package.json'), { name, type: 'module', main: 'index.js' });
}

/** The playground bundles its page when it starts, as it does from the sources. */
async function buildPage(): Promise<void> {
  const page = 'src/clients/web/page';
  const folder = path.join(target, 'clients/web/page');
  await build({
    ...options,
    banner: {},
    platform: 'browser',
    target: 'es2022',
    sourcemap: false,
    entryPoints: [`${page}/main.ts`, `${page}/style.css`],
    outdir: folder,
  });
  for (const file of ['index.html', 'icon.svg']) await cp(path.join(page, file), path.join(folder, file));
}

const writeJson = (file: string, value: object) => writeFile(file, `${JSON.stringify(value, null, 2)}\n`);

/** Only a folder that a build has written is emptied. @throws Error for any other that is not empty */
async function emptyTarget(): Promise<void> {
  const present = await readdir(target).catch((): string[] => []);
  if (present.length > 0 && !present.includes(PROOF_PAGE))
    throw new Error(`${target} has something else in it. Give an empty folder.`);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
}

await emptyTarget();
await Promise.all([buildProgram(), ...apart.map(buildLibrary), buildPage()]);
await writeJson(path.join(target, 'package.json'), { type: 'module', imports: { '#dist/*': './*' } });
await writeFile(path.join(target, PROOF_PAGE), await buildProofPage());
